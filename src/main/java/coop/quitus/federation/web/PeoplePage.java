package coop.quitus.federation.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Who does what in a cooperative.
///
/// @param roles what this reader may give; empty when nothing
public record PeoplePage(
        Frame frame,
        Cooperative cooperative,
        List<MandateRow> mandates,
        List<Choice> roles,
        InvitationForm form,
        List<Sentence> sentences)
        implements Page {

    public List<MandateRow> today() {
        return mandates.stream().filter(MandateRow::holds).toList();
    }

    public List<MandateRow> others() {
        return mandates.stream().filter(one -> !one.holds()).toList();
    }

    public List<Choice> classes() {
        return cooperative.classes().stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    public String path() {
        return "/cooperatives/" + cooperative.id();
    }
}
