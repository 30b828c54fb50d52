package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.PostingFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Plays a whole cash book to the books in one transaction. A rehearsal, and a play in which the
/// books refused a row, are undone: nothing is ever half brought in.
@Component
final class Rehearsal {

    /// After so many refusals, the rest would say the same.
    private static final int MOST_REFUSED = 50;

    /// From so many alike, remarks are said once.
    private static final int OFTEN = 3;

    private final Tenancy tenancy;
    private final Ledger ledger;
    private final Locks locks;

    Rehearsal(Tenancy tenancy, Ledger ledger, Locks locks) {
        this.tenancy = tenancy;
        this.ledger = ledger;
        this.locks = locks;
    }

    /// A row's number and its draft.
    record Played(int row, DraftEntry draft) {}

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<CashBookFinding> said;

        Undone(List<CashBookFinding> said) {
            super("undone", null, false, false);
            this.said = said;
        }
    }

    /// What the books answer, and nothing else happens.
    List<CashBookFinding> rehearse(CooperativeId cooperative, List<Played> rows, Actor by) {
        return play(cooperative, rows, false, by);
    }

    /// What the books answer; written unless one answer blocks.
    List<CashBookFinding> perform(CooperativeId cooperative, List<Played> rows, Actor by) {
        return play(cooperative, rows, true, by);
    }

    private List<CashBookFinding> play(
            CooperativeId cooperative, List<Played> rows, boolean forGood, Actor by) {
        try {
            return tenancy.within(
                    cooperative,
                    () -> {
                        List<CashBookFinding> said = posted(cooperative, rows, by);
                        if (!forGood || blocks(said)) {
                            throw new Undone(said);
                        }
                        return together(said);
                    });
        } catch (Undone undone) {
            return together(undone.said);
        }
    }

    static boolean blocks(List<CashBookFinding> said) {
        return said.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS);
    }

    private List<CashBookFinding> posted(CooperativeId cooperative, List<Played> rows, Actor by) {
        Optional<CashBookFinding> closed = closed(cooperative, rows);
        if (closed.isPresent()) {
            return List.of(closed.get());
        }
        var said = new ArrayList<CashBookFinding>();
        int refused = 0;
        for (Played row : inOrder(rows)) {
            DraftEntry draft = row.draft();
            List<PostingFinding> findings =
                    switch (ledger.post(cooperative, draft, by)) {
                        case Outcome.Done<Entry, PostingFinding>(Entry _, var remarks) -> remarks;
                        case Outcome.Refused<Entry, PostingFinding>(var refusals) -> {
                            refused++;
                            yield refusals;
                        }
                    };
            findings.forEach(finding ->
                    said.add(new CashBookFinding.FromTheBooks(row.row(), draft.piece(), finding)));
            if (refused == MOST_REFUSED) {
                break;
            }
        }
        return said;
    }

    /// A closed year refuses each row alike: it is said once.
    private Optional<CashBookFinding> closed(CooperativeId cooperative, List<Played> rows) {
        Locks.Lock lock = locks.of(cooperative);
        List<LocalDate> behind =
                rows.stream()
                        .map(row -> row.draft().occurredOn())
                        .filter(lock::holds)
                        .sorted()
                        .toList();
        return behind.stream()
                .findFirst()
                .map(day -> new CashBookFinding.Closed(day, behind.size()));
    }

    /// By day, and in a day what comes in before what goes out, so that no till is overdrawn by the
    /// order of the file alone.
    private static List<Played> inOrder(List<Played> rows) {
        return rows.stream()
                .sorted(
                        Comparator.comparing((Played row) -> row.draft().occurredOn())
                                .thenComparingInt(row -> rank(row.draft().kind())))
                .toList();
    }

    private static int rank(EntryKind kind) {
        return switch (kind) {
            case OPENING -> 0;
            case RECEIPT -> 1;
            case TRANSFER -> 2;
            case EXPENSE, REVERSAL -> 3;
        };
    }

    /// Refusals first; a remark met on many rows is said once, with all its pieces.
    private static List<CashBookFinding> together(List<CashBookFinding> said) {
        Map<Rule, List<CashBookFinding.FromTheBooks>> remarks = new LinkedHashMap<>();
        var rest = new ArrayList<CashBookFinding>();
        for (CashBookFinding finding : said) {
            Rule rule = finding.rule();
            if (finding instanceof CashBookFinding.FromTheBooks it
                    && rule != null
                    && finding.severity() != Severity.BLOCKS) {
                remarks.computeIfAbsent(rule, same -> new ArrayList<>()).add(it);
            } else {
                rest.add(finding);
            }
        }
        remarks.forEach((rule, same) -> {
            if (same.size() < OFTEN) {
                rest.addAll(same);
            } else {
                rest.add(
                        new CashBookFinding.OftenFromTheBooks(
                                rule,
                                same.stream()
                                        .map(it ->
                                                it.piece().isEmpty()
                                                        ? "ligne " + it.row()
                                                        : it.piece())
                                        .distinct()
                                        .toList()));
            }
        });
        rest.sort(Comparator.comparing(CashBookFinding::severity));
        return rest;
    }
}
