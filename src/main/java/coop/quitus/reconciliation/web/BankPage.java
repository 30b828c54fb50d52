package coop.quitus.reconciliation.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.YearEnd;
import coop.quitus.treasury.Statements.Brought;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bank beside the books.
///
/// @param mayBring whether this reader may bring a statement in
public record BankPage(
        Frame frame,
        String path,
        SchoolYear year,
        Reconciliation state,
        List<Brought> brought,
        boolean mayBring,
        List<Sentence> sentences)
        implements Page {

    /// Whether there is something to say of 31 August.
    public boolean speaksOfYearEnd() {
        return !(state.yearEnd() instanceof YearEnd.Open open && !open.over());
    }

    /// The first day of a silence that someone may confirm; null when there is none to confirm.
    public @Nullable LocalDate silence() {
        return state.yearEnd() instanceof YearEnd.Open open
                        && open.over()
                        && open.reaches() instanceof LocalDate reaches
                ? reaches.plusDays(1)
                : null;
    }

    /// Whether a silence was confirmed.
    public boolean mayTakeBack() {
        return state.yearEnd() instanceof YearEnd.Quiet;
    }
}
