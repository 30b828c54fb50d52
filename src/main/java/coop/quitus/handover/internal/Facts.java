package coop.quitus.handover.internal;

import coop.quitus.cash.Advance;
import coop.quitus.cash.CashCount;
import coop.quitus.federation.Cooperative;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverWords;
import coop.quitus.handover.Sitting;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.subsidy.SubsidyStanding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a sitting looks at, read at once.
///
/// @param tills what each holds on the evening of the day
/// @param count the count of that very day; null when nobody counted
/// @param subsidies those that have something left, or a report owed
/// @param advances those of classes that still hold something
/// @param drafts entries begun and not finished
/// @param entries how many entries the year has
/// @param fingerprint of all that the year's entries say
/// @param successor why the one who would take over cannot
/// @param reportMissing the year that is over and whose report the association does not have; null
///   when it has it, or when nobody can say
record Facts(
        Cooperative school,
        Sitting sitting,
        SchoolYear year,
        Chart chart,
        Map<Till, Money> tills,
        @Nullable CashCount count,
        Reconciliation bank,
        List<SubsidyStanding> subsidies,
        List<Advance> advances,
        int drafts,
        Books.Opening opening,
        int entries,
        String fingerprint,
        List<HandoverFinding> successor,
        @Nullable SchoolYear reportMissing) {

    HandoverWords words() {
        return sitting.words();
    }

    Money held(Till till) {
        return tills.getOrDefault(till, Money.ZERO);
    }
}
