package coop.quitus.assembly.internal;

import coop.quitus.assembly.Authority;
import coop.quitus.assembly.Deposit;
import coop.quitus.assembly.Enclosure;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reports that came from elsewhere and bundles that were sent, only ever added.
@Component
final class FilingTable {

    private final JdbcClient sql;
    private final Clock clock;

    FilingTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Deposit> deposits(CooperativeId headquarters, UUID meeting) {
        return sql.sql(
                        """
                        SELECT authority, deposited_on, reference, recorded_by
                          FROM assembly.deposit
                         WHERE cooperative_id = :cooperative AND meeting = :meeting
                         ORDER BY deposited_on, id
                        """)
                .param("cooperative", headquarters.value())
                .param("meeting", meeting)
                .query((row, i) ->
                        new Deposit(
                                Authority.valueOf(row.getString("authority")),
                                row.getObject("deposited_on", LocalDate.class),
                                row.getString("reference"),
                                row.getString("recorded_by")))
                .list();
    }

    void note(Cooperative headquarters, UUID meeting, Deposit deposit, Actor by) {
        signed(
                        sql.sql(
                                """
                                INSERT INTO assembly.deposit
                                    (cooperative_id, association_id, id, meeting, authority, deposited_on, reference, recorded_at,
                                     recorded_by_id, recorded_by)
                                VALUES (:cooperative, :association, :id, :meeting, :authority, :on, :reference, :at, :byId, :by)
                                """),
                        headquarters,
                        meeting,
                        by)
                .param("authority", deposit.authority().name())
                .param("on", deposit.on())
                .param("reference", deposit.reference())
                .update();
    }

    /// The last of each kind.
    List<Enclosure> enclosures(CooperativeId headquarters, UUID meeting) {
        return sql.sql(
                        """
                        SELECT DISTINCT ON (kind) kind, hash, name
                          FROM assembly.enclosure
                         WHERE cooperative_id = :cooperative AND meeting = :meeting
                         ORDER BY kind, recorded_at DESC, id DESC
                        """)
                .param("cooperative", headquarters.value())
                .param("meeting", meeting)
                .query((row, i) ->
                        new Enclosure(
                                Enclosure.Kind.valueOf(row.getString("kind")),
                                row.getString("hash"),
                                row.getString("name")))
                .list();
    }

    void enclose(Cooperative headquarters, UUID meeting, Enclosure enclosure, Actor by) {
        signed(
                        sql.sql(
                                """
                                INSERT INTO assembly.enclosure
                                    (cooperative_id, association_id, id, meeting, kind, hash, name, recorded_at, recorded_by_id,
                                     recorded_by)
                                VALUES (:cooperative, :association, :id, :meeting, :kind, :hash, :name, :at, :byId, :by)
                                """),
                        headquarters,
                        meeting,
                        by)
                .param("kind", enclosure.kind().name())
                .param("hash", enclosure.hash())
                .param("name", enclosure.name())
                .update();
    }

    private StatementSpec signed(
            StatementSpec statement, Cooperative headquarters, UUID meeting, Actor by) {
        return statement
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", Ids.next(clock))
                .param("meeting", meeting)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name());
    }
}
