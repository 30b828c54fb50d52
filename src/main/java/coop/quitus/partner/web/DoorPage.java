package coop.quitus.partner.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Agreement;
import coop.quitus.partner.Commitment;
import coop.quitus.partner.Contribution;
import coop.quitus.partner.Invoice;
import coop.quitus.partner.PartnerDoors.Door;
import coop.quitus.partner.SharedProject;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a partner sees behind their door: the project shared with them, and what is theirs.
///
/// @param path of the door
/// @param project null when none is shared
public record DoorPage(
        Frame frame,
        String path,
        String school,
        Door door,
        @Nullable SharedProject project,
        List<Commitment> promised,
        List<Contribution> given,
        List<Agreement> agreements,
        List<Invoice> invoices,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public Money total() {
        return Money.sum(given.stream().map(Contribution::total));
    }

    public List<Choice> natures() {
        return ContributionsPage.natureChoices();
    }
}
