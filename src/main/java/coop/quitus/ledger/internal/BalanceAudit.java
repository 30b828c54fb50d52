package coop.quitus.ledger.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Recomputes the kept balances from the lines.
@Component
final class BalanceAudit {

    private final JdbcClient sql;

    BalanceAudit(JdbcClient sql) {
        this.sql = sql;
    }

    private record Key(int year, String account, String classCode, String subsidy) {}

    private record Sums(long debit, long credit) {

        static final Sums NONE = new Sums(0, 0);

        static Sums of(long amount) {
            return new Sums(Math.max(amount, 0), Math.max(-amount, 0));
        }

        Sums plus(Sums other) {
            return new Sums(debit + other.debit, credit + other.credit);
        }
    }

    List<Books.Fault> check(CooperativeId cooperative, List<CanonicalForm.EntryRecord> entries) {
        Map<Key, Sums> recomputed = recomputed(entries);
        Map<Key, Sums> kept = kept(cooperative);
        var keys = new HashSet<>(recomputed.keySet());
        keys.addAll(kept.keySet());
        return keys.stream()
                .filter(key ->
                        !recomputed
                                .getOrDefault(key, Sums.NONE)
                                .equals(kept.getOrDefault(key, Sums.NONE)))
                .map(key ->
                        new Books.Fault(
                                "",
                                "le solde gardé de "
                                        + key.account()
                                        + " en "
                                        + key.year()
                                        + " n'est pas celui des lignes"))
                .toList();
    }

    private static Map<Key, Sums> recomputed(List<CanonicalForm.EntryRecord> entries) {
        Map<Key, Sums> sums = new HashMap<>();
        for (CanonicalForm.EntryRecord entry : entries) {
            for (Line line : entry.lines()) {
                var key =
                        new Key(
                                entry.year(),
                                line.account().value(),
                                line.classCode(),
                                line.subsidy());
                sums.merge(key, Sums.of(line.amount().cents()), Sums::plus);
            }
        }
        return sums;
    }

    private Map<Key, Sums> kept(CooperativeId cooperative) {
        Map<Key, Sums> kept = new HashMap<>();
        sql.sql(
                        """
                        SELECT school_year, account, class_code, subsidy, debit_cents, credit_cents
                          FROM ledger.balance
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query(row -> {
                    kept.put(
                            new Key(
                                    row.getInt(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4)),
                            new Sums(row.getLong(5), row.getLong(6)));
                });
        return kept;
    }
}
