package coop.quitus.ledger.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.ledger.internal.PostingContext.Resembling;
import coop.quitus.ledger.internal.PostingContext.TillOutlook;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks at all that a draft may run into, in one call whatever the size of the books.
@Component
final class Lookout {

    private final JdbcClient sql;
    private final Clock clock;

    Lookout(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param head the head of the chain; without a lock, as it was a moment ago
    /// @param classes the codes of the classes; empty when the draft names none
    /// @param lastPiece the last number of the draft's series, 0 for none
    /// @param lastInJournal the same in its journal
    /// @param opened whether the year has its brought-forward; asked for an opening only
    /// @param lastYearsCheque the piece of last year that bears the same cheque; empty for none
    /// @param tills how each till of the draft stands without it
    /// @param posted the entry that the draft's key made already; null for none
    record Surroundings(
            Journal.Head head,
            Set<String> classes,
            int lastPiece,
            int lastInJournal,
            boolean pieceTaken,
            String lastYearsCheque,
            boolean opened,
            @Nullable Resembling like,
            Map<Till, TillOutlook> tills,
            @Nullable UUID posted) {}

    /// What is seen now; another may write a moment later.
    Surroundings around(Cooperative cooperative, DraftEntry draft) {
        return look(cooperative, draft, false);
    }

    /// The same under the lock of the chain: it stays true until the transaction ends.
    Surroundings locked(Cooperative cooperative, DraftEntry draft) {
        return look(cooperative, draft, true);
    }

    private Surroundings look(Cooperative cooperative, DraftEntry draft, boolean lock) {
        List<Till> tills =
                draft.lines().stream().filter(Line::isTill).map(Line::till).distinct().toList();
        String[] accounts =
                tills.stream()
                        .map(till -> till.account().value())
                        .distinct()
                        .toArray(String[]::new);
        return sql.sql(
                        "SELECT * FROM ledger.look_out(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        cooperative.id().value(),
                        cooperative.association().value(),
                        cooperative.books(),
                        CanonicalForm.genesis(cooperative.books()),
                        lock,
                        SchoolYear.of(draft.occurredOn()).startsIn(),
                        draft.kind().series(),
                        Quill.journalOf(draft),
                        draft.piece(),
                        draft.cheque(),
                        draft.key(),
                        accounts,
                        draft.movement().cents(),
                        draft.kind().name(),
                        draft.occurredOn(),
                        Words.plain(draft.label() + " " + draft.payee()),
                        draft.payee(),
                        draft.lines().stream().anyMatch(line -> !line.classCode().isEmpty()),
                        Timestamp.from(clock.instant()))
                .query((row, i) -> read(row, draft, tills))
                .single();
    }

    private static Surroundings read(ResultSet row, DraftEntry draft, List<Till> tills)
            throws SQLException {
        Array classes = row.getArray("classes");
        String oldCheque = row.getString("old_cheque");
        String twin = row.getString("twin_piece");
        return new Surroundings(
                new Journal.Head(
                        row.getLong("head_sequence"),
                        Objects.requireNonNullElse(row.getString("head_hash"), ""),
                        row.getObject("head_locked", LocalDate.class)),
                classes == null
                        ? Set.of()
                        : Set.copyOf(Arrays.asList((String[]) classes.getArray())),
                row.getInt("last_piece"),
                row.getInt("last_in"),
                row.getBoolean("piece_taken"),
                oldCheque == null ? "" : oldCheque,
                row.getBoolean("opened"),
                twin == null
                        ? null
                        : new Resembling(
                                twin,
                                row.getObject("twin_day", LocalDate.class),
                                row.getString("twin_label"),
                                draft.movement()),
                outlooks(row, draft.occurredOn(), tills),
                row.getObject("posted", UUID.class));
    }

    private static Map<Till, TillOutlook> outlooks(ResultSet row, LocalDate day, List<Till> tills)
            throws SQLException {
        Map<Till, Money> ends = new HashMap<>();
        Map<Till, Map<LocalDate, Money>> after = new HashMap<>();
        Array accounts = row.getArray("move_accounts");
        if (accounts != null) {
            String[] keys = (String[]) accounts.getArray();
            String[] classes = (String[]) row.getArray("move_classes").getArray();
            Date[] days = (Date[]) row.getArray("move_days").getArray();
            Long[] cents = (Long[]) row.getArray("move_cents").getArray();
            for (int i = 0; i < keys.length; i++) {
                Till till = new Till(new AccountKey(keys[i]), classes[i]);
                if (days[i] == null) {
                    ends.put(till, Money.cents(cents[i]));
                } else {
                    after.computeIfAbsent(till, _ -> new TreeMap<>())
                            .put(days[i].toLocalDate(), Money.cents(cents[i]));
                }
            }
        }
        Map<Till, TillOutlook> outlooks = new HashMap<>();
        for (Till till : tills) {
            outlooks.put(
                    till,
                    outlook(
                            day,
                            ends.getOrDefault(till, Money.ZERO),
                            after.getOrDefault(till, Map.of())));
        }
        return outlooks;
    }

    /// Back from the end of the year to the evening of the day, then forward to the lowest evening.
    private static TillOutlook outlook(LocalDate day, Money end, Map<LocalDate, Money> after) {
        Money thatDay = end.minus(Money.sum(after.values().stream()));
        Money running = thatDay;
        Money lowest = thatDay;
        LocalDate lowestOn = day;
        for (var one : after.entrySet()) {
            running = running.plus(one.getValue());
            if (running.compareTo(lowest) < 0) {
                lowest = running;
                lowestOn = one.getKey();
            }
        }
        return new TillOutlook(thatDay, lowest, lowestOn);
    }
}
