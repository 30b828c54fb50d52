package coop.quitus.ledger.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.ChartExtensions;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Proposals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers under which line such words went before.
@Component
final class Remembering implements Proposals {

    private static final int MOST = 3;

    /// Shorter words say nothing: *de*, *les*, *pour*.
    private static final int TELLING = 5;

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final ChartExtensions charts;

    Remembering(Tenancy tenancy, JdbcClient sql, ChartExtensions charts) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.charts = charts;
    }

    @Override
    public List<AccountKey> accountsFor(
            CooperativeId cooperative, SchoolYear year, EntryKind kind, String words) {
        String prefix =
                switch (kind) {
                    case EXPENSE -> "CHG_";
                    case RECEIPT -> "PRD_";
                    case TRANSFER, OPENING, REVERSAL -> "";
                };
        String plain = Words.plain(words);
        if (prefix.isEmpty() || plain.isEmpty()) {
            return List.of();
        }
        var proposed = new ArrayList<AccountKey>();
        proposed.addAll(before(cooperative, prefix, new String[] {plain}));
        proposed.addAll(byExample(cooperative, year, prefix, plain));
        String[] telling =
                Arrays.stream(plain.split(" "))
                        .filter(word -> word.length() >= TELLING)
                        .map(word -> "%" + word + "%")
                        .toArray(String[]::new);
        if (telling.length > 0) {
            proposed.addAll(before(cooperative, prefix, telling));
        }
        return proposed.stream().distinct().limit(MOST).toList();
    }

    /// The lines of entries whose words are like one of these, the most used first.
    private List<AccountKey> before(CooperativeId cooperative, String prefix, String[] like) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT line.account
                                          FROM ledger.wording
                                          JOIN ledger.line
                                            ON line.cooperative_id = wording.cooperative_id AND line.entry_id = wording.entry_id
                                         WHERE wording.cooperative_id = :cooperative AND wording.searched LIKE ANY (:like)
                                           AND starts_with(line.account, :prefix)
                                         GROUP BY line.account
                                         ORDER BY count(*) DESC, line.account
                                         LIMIT 3
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("like", like)
                                .param("prefix", prefix)
                                .query((row, i) -> new AccountKey(row.getString(1)))
                                .list());
    }

    /// The lines whose examples stand in these words, the longest example first.
    private List<AccountKey> byExample(
            CooperativeId cooperative, SchoolYear year, String prefix, String plain) {
        record Likely(AccountKey key, int length) {}
        return charts.seenBy(cooperative, year).accounts().stream()
                .filter(account -> account.key().value().startsWith(prefix))
                .map(account -> new Likely(account.key(), longestExample(account, plain)))
                .filter(likely -> likely.length() > 0)
                .sorted(Comparator.comparingInt(Likely::length).reversed())
                .map(Likely::key)
                .toList();
    }

    private static int longestExample(Account account, String plain) {
        return account.examples().stream()
                .map(Words::plain)
                .filter(example -> Words.holds(plain, example))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
