package coop.quitus.subsidy.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.AssociationSubsidies;
import coop.quitus.subsidy.FunderKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the subsidies of all the cooperatives of an association at once.
@Component
final class Overseeing implements AssociationSubsidies {

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final Places places;

    Overseeing(Tenancy tenancy, @Qualifier("readerJdbc") JdbcClient reader, Places places) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.places = places;
    }

    /// A subsidy as the association sees it.
    private record Seen(
            CooperativeId cooperative,
            String code,
            FunderKind kind,
            String funder,
            boolean earmarked,
            boolean agreed,
            Money receivedInYear,
            Money spentInYear,
            Money broughtIn,
            Money left) {

        /// What was carried from earlier years is used first; the rest is carried forward.
        DedicatedFund fund(String name) {
            Money carried = atLeastZero(broughtIn);
            Money now = atLeastZero(left);
            Money spent = atLeastZero(spentInYear);
            Money used = carried.compareTo(spent) < 0 ? carried : spent;
            Money added = atLeastZero(now.minus(carried).plus(used));
            return new DedicatedFund(
                    cooperative,
                    name,
                    code,
                    funder,
                    kind,
                    carried,
                    now,
                    added,
                    carried.minus(now).plus(added));
        }

        private static Money atLeastZero(Money amount) {
            return amount.isNegative() ? Money.ZERO : amount;
        }
    }

    @Override
    public Overview of(AssociationId association, SchoolYear year) {
        Map<CooperativeId, String> names =
                places.cooperativesOf(association).stream()
                        .collect(
                                Collectors.toMap(
                                        Cooperative::id, one -> one.number() + ", " + one.name()));
        return tenancy.across(
                association,
                () -> {
                    List<Seen> seen = seen(association, year);
                    return new Overview(
                            publicReceived(association, year),
                            authorities(seen),
                            DoubleLooks.among(charged(association, year, names)),
                            funds(seen, names));
                });
    }

    private Money publicReceived(AssociationId association, SchoolYear year) {
        return Money.cents(
                reader.sql(
                                """
                                SELECT coalesce(-sum(net_cents), 0)::bigint FROM ledger.published_trial_balance
                                 WHERE association_id = :association AND school_year = :year AND account = 'PRD_SUBS_PUBLIC'
                                """)
                        .param("association", association.value())
                        .param("year", year.startsIn())
                        .query(Long.class)
                        .single());
    }

    private List<Seen> seen(AssociationId association, SchoolYear year) {
        return reader.sql(
                        """
                        SELECT terms.cooperative_id, terms.code, terms.funder_kind, terms.funder, terms.earmarked,
                               terms.convention <> '' AS agreed,
                               coalesce(sum(movement.amount_cents) FILTER (
                                   WHERE movement.side = 'RECEIVED' AND movement.occurred_on >= :first), 0)::bigint AS received,
                               coalesce(sum(movement.amount_cents) FILTER (
                                   WHERE movement.side = 'SPENT' AND movement.occurred_on >= :first), 0)::bigint AS spent,
                               coalesce(sum(CASE WHEN movement.side = 'RECEIVED' THEN movement.amount_cents
                                                                    ELSE -movement.amount_cents END) FILTER (
                                   WHERE movement.occurred_on < :first), 0)::bigint AS brought_in,
                               coalesce(sum(CASE WHEN movement.side = 'RECEIVED' THEN movement.amount_cents
                                                                    ELSE -movement.amount_cents END), 0)::bigint AS left_cents
                          FROM (SELECT DISTINCT ON (cooperative_id, code) *
                                  FROM subsidy.terms
                                 WHERE association_id = :association
                                 ORDER BY cooperative_id, code, version DESC) terms
                          LEFT JOIN subsidy.movement
                            ON movement.cooperative_id = terms.cooperative_id AND movement.code = terms.code
                           AND movement.occurred_on <= :last
                         GROUP BY 1, 2, 3, 4, 5, 6
                         ORDER BY 1, 2
                        """)
                .param("association", association.value())
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .query((row, i) -> seen(row))
                .list();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                new CooperativeId(row.getLong("cooperative_id")),
                row.getString("code"),
                FunderKind.valueOf(row.getString("funder_kind")),
                row.getString("funder"),
                row.getBoolean("earmarked"),
                row.getBoolean("agreed"),
                Money.cents(row.getLong("received")),
                Money.cents(row.getLong("spent")),
                Money.cents(row.getLong("brought_in")),
                Money.cents(row.getLong("left_cents")));
    }

    private static List<Authority> authorities(List<Seen> seen) {
        Map<String, List<Seen>> byFunder =
                seen.stream()
                        .filter(one -> one.kind().isPublic() && !one.receivedInYear().isZero())
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.kind() + " " + plain(one.funder()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byFunder.values().stream()
                .map(Overseeing::authority)
                .sorted(Comparator.comparing(Authority::received).reversed())
                .toList();
    }

    private static Authority authority(List<Seen> files) {
        return new Authority(
                files.getFirst().funder(),
                files.getFirst().kind(),
                Money.sum(files.stream().map(Seen::receivedInYear)),
                files.size(),
                files.stream().allMatch(Seen::agreed));
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static List<DedicatedFund> funds(List<Seen> seen, Map<CooperativeId, String> names) {
        return seen.stream()
                .filter(Seen::earmarked)
                .map(one -> one.fund(names.getOrDefault(one.cooperative(), "")))
                .filter(fund -> fund.left().isPositive() || fund.broughtIn().isPositive())
                .toList();
    }

    private List<DoubleLooks.Candidate> charged(
            AssociationId association, SchoolYear year, Map<CooperativeId, String> names) {
        return reader.sql(
                        """
                        SELECT line.cooperative_id, line.piece, line.occurred_on, line.label, line.payee, line.vouchers,
                               sum(movement.amount_cents)::bigint AS charged,
                               max(line.amount_cents)::bigint AS amount,
                               string_agg(DISTINCT movement.code, ' ' ORDER BY movement.code) AS codes
                          FROM subsidy.movement
                          JOIN ledger.published_line line
                            ON line.cooperative_id = movement.cooperative_id AND line.entry_id = movement.entry_id
                           AND line.number = movement.line_number
                         WHERE movement.association_id = :association AND movement.side = 'SPENT'
                           AND line.school_year = :year
                         GROUP BY line.cooperative_id, line.entry_id, line.number, line.piece, line.occurred_on,
                                  line.label, line.payee, line.vouchers
                        HAVING sum(movement.amount_cents) > 0
                         ORDER BY line.cooperative_id, line.piece
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) -> candidate(row, year, names))
                .list();
    }

    private static DoubleLooks.Candidate candidate(
            ResultSet row, SchoolYear year, Map<CooperativeId, String> names) throws SQLException {
        var cooperative = new CooperativeId(row.getLong("cooperative_id"));
        return new DoubleLooks.Candidate(
                new Charged(
                        cooperative,
                        names.getOrDefault(cooperative, ""),
                        year,
                        row.getString("piece"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getString("label"),
                        row.getString("payee"),
                        Money.cents(row.getLong("amount")),
                        Money.cents(row.getLong("charged")),
                        List.of(row.getString("codes").split(" ", -1))),
                Arrays.asList((String[]) row.getArray("vouchers").getArray()));
    }
}
