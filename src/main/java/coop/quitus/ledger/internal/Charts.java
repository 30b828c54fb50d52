package coop.quitus.ledger.internal;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The versions of the chart. A version never changes once published, so each is read once.
@Component
final class Charts {

    private final JdbcClient sql;
    private final Map<SchoolYear, Chart> ofYears = new ConcurrentHashMap<>();

    Charts(JdbcClient sql) {
        this.sql = sql;
    }

    Chart of(SchoolYear year) {
        return ofYears.computeIfAbsent(year, this::read);
    }

    private Chart read(SchoolYear year) {
        String version =
                sql.sql(
                                """
                                SELECT version FROM ledger.chart_of_year WHERE from_year <= :year ORDER BY from_year DESC LIMIT 1
                                """)
                        .param("year", year.startsIn())
                        .query(String.class)
                        .single();
        String banner =
                sql.sql("SELECT banner FROM ledger.chart WHERE version = :version")
                        .param("version", version)
                        .query(String.class)
                        .single();
        List<Account> accounts =
                sql.sql(
                                """
                                SELECT key, code, aliases, label, anc, help, examples, flags, position
                                  FROM ledger.account
                                 WHERE version = :version
                                 ORDER BY position
                                """)
                        .param("version", version)
                        .query((row, i) ->
                                new Account(
                                        new AccountKey(row.getString("key")),
                                        row.getString("code"),
                                        List.of((String[]) row.getArray("aliases").getArray()),
                                        row.getString("label"),
                                        row.getString("anc"),
                                        row.getString("help"),
                                        List.of((String[]) row.getArray("examples").getArray()),
                                        flags((String[]) row.getArray("flags").getArray()),
                                        row.getInt("position")))
                        .list();
        return split(version, banner, accounts);
    }

    /// The lines of every section, and those of headquarters alone.
    private static Chart split(String version, String banner, List<Account> accounts) {
        Map<Boolean, List<Account>> sides =
                accounts.stream()
                        .collect(
                                Collectors.partitioningBy(account ->
                                        account.flags().contains(Account.Flag.HEADQUARTERS)));
        return new Chart(
                version,
                banner,
                sides.getOrDefault(false, List.of()),
                sides.getOrDefault(true, List.of()));
    }

    private static Set<Account.Flag> flags(String[] names) {
        return Arrays.stream(names)
                .map(Account.Flag::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
