package coop.quitus.partner.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Commitment;
import coop.quitus.partner.Contribution;
import coop.quitus.partner.Nature;
import coop.quitus.partner.Partner;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What was given without money in a school year, in the two columns of class 8.
///
/// @param path of the year
/// @param promised what waits to be valued
public record ContributionsPage(
        Frame frame,
        String path,
        List<Contribution> contributions,
        List<Commitment> promised,
        List<Partner> partners,
        boolean mayKeep,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public Money total(Nature nature) {
        return Money.sum(
                contributions.stream()
                        .filter(Contribution::stands)
                        .filter(one -> one.nature() == nature)
                        .map(Contribution::total));
    }

    public Money total() {
        return Money.sum(
                contributions.stream().filter(Contribution::stands).map(Contribution::total));
    }

    public List<Choice> whom() {
        return partners.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    public String nameOf(Commitment commitment) {
        return partners.stream()
                .filter(one -> one.id().equals(commitment.partner()))
                .map(Partner::name)
                .findFirst()
                .orElse("");
    }

    public List<Choice> natures() {
        return natureChoices();
    }

    static List<Choice> natureChoices() {
        return Arrays.stream(Nature.values())
                .map(nature ->
                        new Choice(
                                nature.name(),
                                nature.inFrench(),
                                "se compte en " + nature.usualUnit() + "s"))
                .toList();
    }
}
