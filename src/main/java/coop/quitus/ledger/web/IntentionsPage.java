package coop.quitus.ledger.web;

import coop.quitus.ledger.Drafts;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What happened? Four cards, and what was begun and not finished.
public record IntentionsPage(Frame frame, String book, List<Drafts.Kept> drafts) implements Page {

    public List<Intention> intentions() {
        return List.of(Intention.values());
    }

    /// A draft in a few words.
    public String words(Drafts.Kept draft) {
        String label = draft.fields().getOrDefault("libelle", "Sans libellé");
        String amount = draft.fields().getOrDefault("montant", "");
        return amount.isEmpty() ? label : label + ", " + amount + " €";
    }
}
