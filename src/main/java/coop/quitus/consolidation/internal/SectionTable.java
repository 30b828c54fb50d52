package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.YearAccounts.Part;
import coop.quitus.consolidation.YearAccounts.Section;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each section brought to the whole. What is of an association is called in a transaction
/// across it.
@Component
final class SectionTable {

    private final JdbcClient sql;
    private final JdbcClient reader;

    SectionTable(JdbcClient sql, @Qualifier("readerJdbc") JdbcClient reader) {
        this.sql = sql;
        this.reader = reader;
    }

    /// Every cooperative, those without a single entry included: the population is whole.
    List<Section> sections(AssociationId association, SchoolYear year) {
        return reader.sql(
                        """
                        SELECT section.cooperative_id, section.number, section.name,
                               coalesce(books.charges, 0) AS charges, coalesce(books.products, 0) AS products,
                               coalesce(books.held, 0) AS held, coalesce(closing.state, '') AS state
                          FROM federation.published_section section
                          LEFT JOIN (SELECT cooperative_id,
                                            sum(net_cents) FILTER (WHERE starts_with(account, 'CHG_')) AS charges,
                                            -sum(net_cents) FILTER (WHERE starts_with(account, 'PRD_')) AS products,
                                            sum(net_cents) FILTER (WHERE starts_with(account, 'TRE_')) AS held
                                       FROM ledger.published_trial_balance
                                      WHERE association_id = :association AND school_year = :year
                                      GROUP BY cooperative_id) AS books USING (cooperative_id)
                          LEFT JOIN (SELECT cooperative_id, state
                                       FROM closing.published_state
                                      WHERE association_id = :association AND school_year = :year) AS closing
                                 USING (cooperative_id)
                         WHERE section.association_id = :association AND NOT section.headquarters
                         ORDER BY section.number
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) -> {
                    String state = row.getString("state");
                    return new Section(
                            new CooperativeId(row.getLong("cooperative_id")),
                            row.getString("number"),
                            row.getString("name"),
                            Money.cents(row.getLong("charges")),
                            Money.cents(row.getLong("products")),
                            Money.cents(row.getLong("held")),
                            inFrench(state),
                            late(state));
                })
                .list();
    }

    private static String inFrench(String state) {
        return switch (state) {
            case "READY" -> "à vérifier";
            case "VERIFIED" -> "vérifié, à envoyer";
            case "SUBMITTED" -> "envoyé";
            case "RETURNED" -> "renvoyé pour correction";
            case "ACCEPTED", "LOCKED", "AGGREGATED" -> "accepté";
            default -> "en cours";
        };
    }

    private static boolean late(String state) {
        return !List.of("SUBMITTED", "ACCEPTED", "LOCKED", "AGGREGATED").contains(state);
    }

    List<Part> parts(AssociationId association, SchoolYear year, AccountKey account) {
        return reader.sql(
                        """
                        SELECT section.cooperative_id, section.number, section.name, section.headquarters,
                               sum(books.net_cents)::bigint AS net
                          FROM ledger.published_trial_balance books
                          JOIN federation.published_section section
                            ON section.cooperative_id = books.cooperative_id
                         WHERE books.association_id = :association AND books.school_year = :year
                           AND books.account = :account
                         GROUP BY 1, 2, 3, 4
                        HAVING sum(books.net_cents) <> 0
                         ORDER BY abs(sum(books.net_cents)) DESC, section.number
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("account", account.value())
                .query((row, i) -> {
                    Money net = Money.cents(row.getLong("net"));
                    return new Part(
                            new CooperativeId(row.getLong("cooperative_id")),
                            row.getString("number"),
                            row.getString("name"),
                            row.getBoolean("headquarters"),
                            account.isProduct() ? net.negated() : net);
                })
                .list();
    }

    /// What was given in kind, by account of class 8.
    Map<String, Money> inKind(AssociationId association, SchoolYear year) {
        Map<String, Money> sums = new TreeMap<>();
        reader.sql(
                        """
                        SELECT account, sum(total_cents)::bigint AS cents
                          FROM (SELECT used_account AS account, total_cents
                                  FROM partner.published_contribution
                                 WHERE association_id = :association AND school_year = :year
                                UNION ALL
                                SELECT found_account, total_cents
                                  FROM partner.published_contribution
                                 WHERE association_id = :association AND school_year = :year) AS side
                         GROUP BY account
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(row -> {
                    sums.put(row.getString("account"), Money.cents(row.getLong("cents")));
                });
        return sums;
    }

    /// The same for all associations: sums, and no row of theirs.
    Map<String, Money> inKindOfNation(SchoolYear year) {
        Map<String, Money> sums = new TreeMap<>();
        sql.sql(
                        """
                        SELECT account, amount_cents FROM consolidation.contributions_of_nation(:year)
                        """)
                .param("year", year.startsIn())
                .query(row -> {
                    sums.put(row.getString("account"), Money.cents(row.getLong("amount_cents")));
                });
        return sums;
    }
}
