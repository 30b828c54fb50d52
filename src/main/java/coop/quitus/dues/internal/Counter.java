package coop.quitus.dues.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.dues.DuesStanding;
import coop.quitus.dues.PaymentWay;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what all the cooperatives of an association owe and paid: five queries, however many they
/// are.
@Component
final class Counter {

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final Sections sections;

    Counter(Tenancy tenancy, @Qualifier("readerJdbc") JdbcClient reader, Sections sections) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.sections = sections;
    }

    private record Said(PaymentWay way, String cheque) {}

    /// Which sides wrote their half.
    private record Written(boolean school, boolean headquarters) {
        static final Written NOWHERE = new Written(false, false);
    }

    /// A mandate that holds, and the account it is on.
    record Debitable(String reference, String holder, String iban, LocalDate signedOn) {}

    List<DuesStanding> standings(AssociationId association, SchoolYear year) {
        List<Cooperative> all = sections.cooperatives(association);
        return tenancy.across(
                association,
                () -> {
                    Map<Long, Money> due = due(association, year);
                    Map<Long, Money> received = received(association, year);
                    Map<Long, Said> said = said(association, year);
                    Set<Long> debitable = debitable(association).keySet();
                    Map<Long, Written> written = written(all, year);
                    return all.stream()
                            .map(one -> {
                                long id = one.id().value();
                                Said word = said.get(id);
                                Written books = written.getOrDefault(id, Written.NOWHERE);
                                return new DuesStanding(
                                        one.id(),
                                        one.number(),
                                        one.name(),
                                        due.getOrDefault(id, Money.ZERO),
                                        received.getOrDefault(id, Money.ZERO),
                                        word == null ? null : word.way(),
                                        word == null ? "" : word.cheque(),
                                        debitable.contains(id),
                                        books.school(),
                                        books.headquarters());
                            })
                            .toList();
                });
    }

    private Map<Long, Money> due(AssociationId association, SchoolYear year) {
        Map<Long, Money> due = new HashMap<>();
        reader.sql(
                        """
                        SELECT cooperative_id, due_cents FROM membership.published_affiliation
                         WHERE association_id = :association AND school_year = :year
                           AND state IN ('DECLARED', 'VALIDATED')
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((ResultSet row) -> {
                    due.put(row.getLong(1), Money.cents(row.getLong(2)));
                });
        return due;
    }

    private Map<Long, Money> received(AssociationId association, SchoolYear year) {
        Map<Long, Money> received = new HashMap<>();
        reader.sql(
                        """
                        SELECT cooperative_id, sum(amount_cents) FROM dues.settlement
                         WHERE association_id = :association AND school_year = :year AND purpose = 'AFFILIATION'
                         GROUP BY cooperative_id
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((ResultSet row) -> {
                    received.put(row.getLong(1), Money.cents(row.getLong(2)));
                });
        return received;
    }

    private Map<Long, Said> said(AssociationId association, SchoolYear year) {
        Map<Long, Said> said = new HashMap<>();
        reader.sql(
                        """
                        SELECT DISTINCT ON (cooperative_id) cooperative_id, way, cheque FROM dues.announcement
                         WHERE association_id = :association AND school_year = :year
                         ORDER BY cooperative_id, number DESC
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((ResultSet row) -> {
                    said.put(
                            row.getLong(1),
                            new Said(PaymentWay.valueOf(row.getString(2)), row.getString(3)));
                });
        return said;
    }

    private Map<Long, Debitable> debitable(AssociationId association) {
        Map<Long, Debitable> holding = new HashMap<>();
        reader.sql(
                        """
                        SELECT cooperative_id, reference, holder, iban, signed_on FROM dues.debit_mandate
                         WHERE association_id = :association AND ended_at IS NULL
                        """)
                .param("association", association.value())
                .query((ResultSet row) -> {
                    holding.put(
                            row.getLong(1),
                            new Debitable(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getObject(5, LocalDate.class)));
                });
        return holding;
    }

    /// The mandates that hold, by cooperative.
    Map<Long, Debitable> mandates(AssociationId association) {
        return tenancy.across(association, () -> debitable(association));
    }

    /// Asked for by cooperative and year, so that the books are read by their index.
    private Map<Long, Written> written(List<Cooperative> all, SchoolYear year) {
        Map<Long, Written> written = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        all.forEach(one -> ids.add(one.id().value()));
        reader.sql(
                        """
                        SELECT cooperative_id, bool_or(entry_id IS NOT NULL), bool_or(headquarters_entry_id IS NOT NULL)
                          FROM dues.published_payment
                         WHERE cooperative_id = ANY (:cooperatives) AND school_year = :year
                           AND kind IN ('FEE', 'INSURANCE')
                         GROUP BY cooperative_id
                        """)
                .param("cooperatives", ids.toArray(Long[]::new))
                .param("year", year.startsIn())
                .query((ResultSet row) -> {
                    written.put(row.getLong(1), new Written(row.getBoolean(2), row.getBoolean(3)));
                });
        return written;
    }
}
