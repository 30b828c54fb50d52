package coop.quitus.reconciliation.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.YearEnd.Quiet;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words given for quiet summers.
@Component
final class QuietTables {

    private final JdbcClient sql;

    QuietTables(JdbcClient sql) {
        this.sql = sql;
    }

    private JdbcClient.StatementSpec ofYear(
            String text, CooperativeId cooperative, Till till, SchoolYear year) {
        return sql.sql(text)
                .param("cooperative", cooperative.value())
                .param("account", till.account().value())
                .param("class", till.classCode())
                .param("year", year.startsIn());
    }

    void keep(
            Cooperative cooperative,
            Till till,
            SchoolYear year,
            UUID id,
            LocalDate since,
            Instant now,
            Actor by) {
        ofYear(
                        """
                        INSERT INTO reconciliation.quiet_summer
                            (cooperative_id, association_id, id, account, class_code, school_year, since, said_at, said_by_id,
                             said_by)
                        VALUES (:cooperative, :association, :id, :account, :class, :year, :since, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """,
                        cooperative.id(),
                        till,
                        year)
                .param("association", cooperative.association().value())
                .param("id", id)
                .param("since", since)
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Optional<Quiet> said(CooperativeId cooperative, Till till, SchoolYear year) {
        return ofYear(
                        """
                        SELECT since, said_at, said_by
                          FROM reconciliation.quiet_summer
                         WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                           AND school_year = :year AND taken_back_at IS NULL
                        """,
                        cooperative,
                        till,
                        year)
                .query((row, i) ->
                        new Quiet(
                                year,
                                row.getObject(1, LocalDate.class),
                                row.getTimestamp(2).toInstant(),
                                row.getString(3)))
                .optional();
    }

    /// @return whether there was a word to take back
    boolean takeBack(CooperativeId cooperative, Till till, SchoolYear year, Instant now, Actor by) {
        return ofYear(
                                """
                                UPDATE reconciliation.quiet_summer
                                   SET taken_back_at = :at, taken_back_by = :by
                                 WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                                   AND school_year = :year AND taken_back_at IS NULL
                                """,
                                cooperative,
                                till,
                                year)
                        .param("at", Timestamp.from(now))
                        .param("by", by.name())
                        .update()
                == 1;
    }
}
