package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Who does what in an association.
///
/// @param roles what this reader may give; empty when nothing
public record AssociationPeoplePage(
        Frame frame,
        Association association,
        List<MandateRow> mandates,
        List<Choice> roles,
        InvitationForm form,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return "/associations/" + association.id();
    }
}
