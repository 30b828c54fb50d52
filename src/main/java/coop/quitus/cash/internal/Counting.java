package coop.quitus.cash.internal;

import coop.quitus.cash.CashCount;
import coop.quitus.cash.CashCounts;
import coop.quitus.cash.CashFinding;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Till;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Counts coins and compares with the books.
@Component
final class Counting implements CashCounts {

    static final int MOST_PIECES = 100_000;
    private static final int LONGEST_NOTE = 300;

    private final Tenancy tenancy;
    private final CountTables tables;
    private final Places places;
    private final Books books;
    private final Locks locks;
    private final Clock clock;

    Counting(
            Tenancy tenancy,
            CountTables tables,
            Places places,
            Books books,
            Locks locks,
            Clock clock) {
        this.tenancy = tenancy;
        this.tables = tables;
        this.places = places;
        this.books = books;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public Outcome<CashCount, CashFinding> count(
            CooperativeId cooperative,
            Till till,
            LocalDate on,
            Map<Integer, Integer> pieces,
            String note,
            Actor by) {
        List<CashFinding> refusals = refusals(on, pieces);
        if (note.strip().length() > LONGEST_NOTE) {
            refusals.add(new CashFinding.TooLong("note", LONGEST_NOTE));
        }
        if (locks.of(cooperative).holds(on)) {
            refusals.add(new CashFinding.Closed(on, "date"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    Money book =
                            books.tillsOn(cooperative, SchoolYear.of(on), on)
                                    .getOrDefault(till, Money.ZERO);
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    var count =
                            new CashCount(
                                    Ids.next(clock),
                                    till,
                                    on,
                                    now,
                                    by.name(),
                                    onlySome(pieces),
                                    book,
                                    note.strip());
                    tables.keep(which, count, by);
                    return Outcome.done(count, explain(cooperative, count));
                });
    }

    private List<CashFinding> refusals(LocalDate on, Map<Integer, Integer> pieces) {
        var refusals = new ArrayList<CashFinding>();
        if (on.isAfter(LocalDate.now(clock))) {
            refusals.add(new CashFinding.InTheFuture(on, "date"));
        }
        refusals.addAll(absurd(pieces));
        return refusals;
    }

    /// The numbers that are no numbers of pieces.
    static List<CashFinding> absurd(Map<Integer, Integer> pieces) {
        var refusals = new ArrayList<CashFinding>();
        pieces.forEach((value, number) -> {
            if (number < 0 || number > MOST_PIECES || !CashCount.EURO.contains(value)) {
                refusals.add(new CashFinding.NotANumberOfPieces(value, number));
            }
        });
        return refusals;
    }

    static SortedMap<Integer, Integer> onlySome(Map<Integer, Integer> pieces) {
        SortedMap<Integer, Integer> some = new TreeMap<>(Comparator.reverseOrder());
        pieces.forEach((value, number) -> {
            if (number > 0) {
                some.put(value, number);
            }
        });
        return some;
    }

    @Override
    public List<CashFinding> explain(CooperativeId cooperative, CashCount count) {
        if (count.gap().isZero()) {
            return List.of();
        }
        var said = new ArrayList<CashFinding>();
        said.add(new CashFinding.Gap(count.counted(), count.book()));
        said.addAll(
                GapCauses.of(
                        count.gap(),
                        count.till(),
                        books.journal(cooperative, SchoolYear.of(count.countedOn())).stream()
                                .filter(entry ->
                                        entry.stands()
                                                && entry.kind() != EntryKind.OPENING
                                                && !entry.occurredOn().isAfter(count.countedOn()))
                                .toList()));
        return List.copyOf(said);
    }

    @Override
    public Optional<CashCount> latest(CooperativeId cooperative, Till till, LocalDate on) {
        return tenancy.reading(cooperative, () -> tables.all(cooperative)).stream()
                .filter(count -> count.till().equals(till) && !count.countedOn().isAfter(on))
                .findFirst();
    }

    @Override
    public List<CashCount> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> tables.all(cooperative));
    }

    static Till till(String account, String classCode) {
        return new Till(new AccountKey(account), classCode);
    }
}
