package coop.quitus.closing.internal;

import coop.quitus.activity.ActivityReport;
import coop.quitus.cash.Advance;
import coop.quitus.cash.CashFinding;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Till;
import coop.quitus.report.FinancialReport;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.verification.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the eleven checks may know: fetched before, so that they are pure.
///
/// @param report the report as of 31 August
/// @param heldBefore what each till held when the year before ended; null when it has no books
/// @param openedWith what each till began with; null without a brought-forward
/// @param parts whether the classes and the rest make the whole (CLS-02)
/// @param register the codes of the subsidies that have a file
/// @param mandated whether somebody holds the mandate today
record YearFacts(
        FinancialReport report,
        @Nullable Map<Till, Money> heldBefore,
        @Nullable Map<Till, Money> openedWith,
        List<Advance> advances,
        Optional<CashFinding> parts,
        List<SubsidyFinding> subsidies,
        Set<String> register,
        ActivityReport activity,
        Panel panel,
        boolean mandated) {}
