package coop.quitus.risk.internal;

import coop.quitus.risk.RiskSeen;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The named list of what is looked for.
final class Looks {

    static final List<Function<BookFacts, Optional<RiskSeen>>> ALL =
            List.of(
                    SpendingLooks::duplicates, // RSK-01
                    SpendingLooks::roundSums, // RSK-02
                    KeepingLooks::cashKept, // RSK-03
                    KeepingLooks::gaps, // RSK-04
                    SpendingLooks::firstDigits, // RSK-05
                    SpendingLooks::notProved, // RSK-06
                    KeepingLooks::reversals, // RSK-07
                    KeepingLooks::alone, // RSK-08
                    KeepingLooks::dormant, // RSK-09
                    KeepingLooks::belowZero, // RSK-10
                    ReportLooks::silentBank, // RSK-11
                    SpendingLooks::oldCheques, // RSK-12
                    ReportLooks::sentBack, // RSK-13
                    ReportLooks::late, // RSK-14
                    SpendingLooks::justUnder); // RSK-15

    private Looks() {}

    static List<RiskSeen> at(BookFacts facts) {
        return ALL.stream().flatMap(look -> look.apply(facts).stream()).toList();
    }
}
