package coop.quitus.report.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Line;
import coop.quitus.report.FinancialReport.SubsidyUse;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidyStanding;
import coop.quitus.subsidy.SubsidyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Block F: the files of the register first, then what the lines alone say: a code that has no file
/// yet, a receipt of a public subsidy without a code, under its piece, so that none is forgotten.
final class SubsidyUses {

    private static final AccountKey PUBLIC_SUBSIDY = new AccountKey("PRD_SUBS_PUBLIC");
    private static final AccountKey OTHER_SUBSIDY = new AccountKey("PRD_SUBS_OTHER");

    private SubsidyUses() {}

    /// @param entries those that stood on that evening
    /// @param standings the register's files on that evening
    static List<SubsidyUse> of(
            SchoolYear year, List<Entry> entries, List<SubsidyStanding> standings) {
        LocalDate due = SubsidyTerms.usualDue(year);
        Map<String, SubsidyUse> uses = new TreeMap<>();
        // A file opened later, for the years to come, takes nothing out of what the lines said.
        Map<String, Set<EntryId>> known =
                standings.stream()
                        .collect(
                                Collectors.toMap(
                                        SubsidyStanding::code,
                                        standing ->
                                                standing.movements().stream()
                                                        .map(SubsidyMovement::entry)
                                                        .collect(Collectors.toSet())));
        Set<EntryId> tied =
                standings.stream()
                        .flatMap(standing -> standing.counting(Side.RECEIVED).stream())
                        .map(SubsidyMovement::entry)
                        .collect(Collectors.toSet());
        for (Entry entry : entries) {
            for (Line line : entry.lines()) {
                boolean elsewhere =
                        known.getOrDefault(line.subsidy(), Set.of()).contains(entry.id())
                                || tied.contains(entry.id());
                if (!elsewhere) {
                    add(uses, entry, line, due);
                }
            }
        }
        standings.stream()
                .filter(standing -> standing.livesIn(year))
                .filter(standing -> !standing.movements().isEmpty())
                .forEach(standing -> uses.put(standing.code(), use(year, standing)));
        return List.copyOf(uses.values());
    }

    private static void add(Map<String, SubsidyUse> uses, Entry entry, Line line, LocalDate due) {
        boolean received =
                line.account().equals(PUBLIC_SUBSIDY)
                        || (line.account().equals(OTHER_SUBSIDY) && !line.subsidy().isEmpty());
        boolean charged = line.account().isCharge() && !line.subsidy().isEmpty();
        if (received || charged) {
            String code = line.subsidy().isEmpty() ? entry.piece() : line.subsidy();
            SubsidyUse before = uses.getOrDefault(code, nothingYet(code, entry, due));
            uses.put(code, received ? received(before, entry, line) : charged(before, entry, line));
        }
    }

    private static SubsidyUse nothingYet(String code, Entry entry, LocalDate due) {
        return new SubsidyUse(
                code, "", entry.occurredOn(), Money.ZERO, Money.ZERO, Money.ZERO, List.of(), due);
    }

    private static SubsidyUse use(SchoolYear year, SubsidyStanding standing) {
        List<SubsidyMovement> receipts = standing.counting(Side.RECEIVED);
        return new SubsidyUse(
                standing.code(),
                standing.subsidy().terms().purpose(),
                receipts.isEmpty() ? null : receipts.getFirst().occurredOn(),
                standing.broughtInto(year),
                standing.in(year, Side.RECEIVED),
                standing.in(year, Side.SPENT),
                standing.counting(Side.SPENT).stream()
                        .filter(movement -> year.contains(movement.occurredOn()))
                        .map(SubsidyMovement::piece)
                        .distinct()
                        .toList(),
                standing.subsidy().terms().reportDue());
    }

    private static SubsidyUse received(SubsidyUse use, Entry entry, Line line) {
        return new SubsidyUse(
                use.code(),
                use.label().isEmpty() ? entry.label() : use.label(),
                entry.occurredOn(),
                use.broughtIn(),
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
                use.broughtIn(),
                use.received(),
                use.used().plus(line.amount()),
                pieces,
                use.reportDue());
    }
}
