package coop.quitus.report.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import coop.quitus.report.FinancialReport.SubsidyUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Block F from the dimension of the lines: what a subsidy brought, what was charged to it. A
/// receipt of a public subsidy without a code stands under its piece, so that none is forgotten.
final class SubsidyUses {

    private static final AccountKey PUBLIC_SUBSIDY = new AccountKey("PRD_SUBS_PUBLIC");
    private static final AccountKey OTHER_SUBSIDY = new AccountKey("PRD_SUBS_OTHER");

    private SubsidyUses() {}

    static List<SubsidyUse> of(SchoolYear year, List<Entry> entries) {
        LocalDate due = year.next().firstDay().plusMonths(6).minusDays(1);
        Map<String, SubsidyUse> uses = new TreeMap<>();
        for (Entry entry : entries.stream().filter(Entry::stands).toList()) {
            for (Line line : entry.lines()) {
                boolean received =
                        line.account().equals(PUBLIC_SUBSIDY)
                                || (line.account().equals(OTHER_SUBSIDY)
                                        && !line.subsidy().isEmpty());
                boolean charged = line.account().isCharge() && !line.subsidy().isEmpty();
                if (received || charged) {
                    String code = line.subsidy().isEmpty() ? entry.piece() : line.subsidy();
                    SubsidyUse before =
                            uses.getOrDefault(
                                    code,
                                    new SubsidyUse(
                                            code,
                                            "",
                                            entry.occurredOn(),
                                            Money.ZERO,
                                            Money.ZERO,
                                            List.of(),
                                            due));
                    uses.put(
                            code,
                            received
                                    ? received(before, entry, line)
                                    : charged(before, entry, line));
                }
            }
        }
        return List.copyOf(uses.values());
    }

    private static SubsidyUse received(SubsidyUse use, Entry entry, Line line) {
        return new SubsidyUse(
                use.code(),
                use.label().isEmpty() ? entry.label() : use.label(),
                entry.occurredOn(),
                use.received().minus(line.amount()),
                use.used(),
                use.pieces(),
                use.reportDue());
    }

    private static SubsidyUse charged(SubsidyUse use, Entry entry, Line line) {
        var pieces = new ArrayList<>(use.pieces());
        if (!pieces.contains(entry.piece())) {
            pieces.add(entry.piece());
        }
        return new SubsidyUse(
                use.code(),
                use.label(),
                use.receivedOn(),
                use.received(),
                use.used().plus(line.amount()),
                pieces,
                use.reportDue());
    }
}
