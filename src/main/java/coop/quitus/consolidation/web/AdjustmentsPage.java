package coop.quitus.consolidation.web;

import coop.quitus.consolidation.Adjustment;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.Map;

/// From cash to accrual: what is proposed, and what was chosen.
///
/// @param durableYears over how many years goods are worn out; zero for an expense
/// @param sent what a form sent, when it comes back
public record AdjustmentsPage(
        Frame frame,
        String here,
        List<Frame.Link> views,
        SchoolYear year,
        List<Adjustment> adjustments,
        int durableYears,
        boolean mayChoose,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public List<Adjustment> waiting() {
        return adjustments.stream()
                .filter(one -> one.state() == Adjustment.State.PROPOSED)
                .toList();
    }

    public List<Adjustment> decided() {
        return adjustments.stream()
                .filter(one -> one.state() != Adjustment.State.PROPOSED)
                .toList();
    }

    public State look(Adjustment one) {
        return switch (one.state()) {
            case PROPOSED -> State.WAITING;
            case ACCEPTED -> one.differs() ? State.WRONG : State.GOOD;
            case REFUSED -> State.SILENT;
        };
    }

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }
}
