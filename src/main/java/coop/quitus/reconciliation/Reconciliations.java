package coop.quitus.reconciliation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import java.time.LocalDate;

/// How books and bank stand beside each other, and what is said when the bank is silent at the end
/// of a summer.
public interface Reconciliations {

    /// The state of reconciliation of a till on the evening of a day.
    Reconciliation on(CooperativeId cooperative, Till till, LocalDate evening);

    /// Takes someone's word that nothing moved from the day after the last statement to 31 August.
    /// Refused when that day is not over, when no statement came before, and when the bank says
    /// otherwise (REC-02). Said twice, it is kept once.
    Outcome<YearEnd, ReconciliationFinding> saySummerWasQuiet(
            CooperativeId cooperative, Till till, SchoolYear year, Actor by);

    /// Takes that word back; that it was said stays written.
    Outcome<YearEnd, ReconciliationFinding> takeWordBack(
            CooperativeId cooperative, Till till, SchoolYear year, Actor by);
}
