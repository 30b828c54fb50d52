package coop.quitus.restructuring;

import coop.quitus.document.Paper;
import coop.quitus.ui.Dates;
import java.time.Instant;

/// What the association decided: the voucher of each entry that carries it.
///
/// @param association as papers show it
public record DecisionPaper(String association, Restructuring decided) implements Paper {

    @Override
    public String title() {
        return "Décision de réorganisation";
    }

    @Override
    public String description() {
        return association
                + " : "
                + decided.kind().inFrench()
                + " au "
                + Dates.longDay(decided.lastDay())
                + ".";
    }

    @Override
    public Instant drawnAt() {
        return decided.decidedAt();
    }

    @Override
    public String foot() {
        return association + " · décision de réorganisation";
    }
}
