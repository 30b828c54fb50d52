package coop.quitus.reconciliation;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.treasury.Statements.Told;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the statements of a till stand around 31 August, the last evening of a school year (REC-02).
public sealed interface YearEnd {

    SchoolYear year();

    /// Whether the report of the year may lean on it.
    default boolean holds() {
        return switch (this) {
            case Covered _, Framed _, Quiet _ -> true;
            case Moved _, Open _ -> false;
        };
    }

    /// A statement goes to 31 August or beyond.
    record Covered(SchoolYear year, String fileName) implements YearEnd {}

    /// Two balances stand on either side, and the lines between lead from one to the other.
    record Framed(SchoolYear year, Told before, Told after) implements YearEnd {}

    /// Someone said that nothing moved.
    ///
    /// @param since the first day of the silence
    record Quiet(SchoolYear year, LocalDate since, Instant saidAt, String saidBy)
            implements YearEnd {}

    /// Two balances stand on either side, and the lines between do not lead from one to the other:
    /// a statement is missing. Nobody's word stands against it.
    record Moved(SchoolYear year, Told before, Told after) implements YearEnd {}

    /// Nothing tells of that evening.
    ///
    /// @param reaches the last day a statement before it reaches; null without any
    /// @param over whether that evening is past
    record Open(SchoolYear year, @Nullable LocalDate reaches, boolean over) implements YearEnd {}
}
