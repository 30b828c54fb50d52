package coop.quitus.ledger.web;

import coop.quitus.ledger.Entry;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// From which piece to print labels, and how many places of the first sheet are already used.
public record LabelsPage(Frame frame, String book, List<Entry> pieces) implements Page {

    public List<Choice> choices() {
        return pieces.stream()
                .map(entry -> new Choice(entry.piece(), entry.piece(), entry.label()))
                .toList();
    }
}
