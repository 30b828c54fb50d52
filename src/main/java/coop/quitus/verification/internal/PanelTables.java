package coop.quitus.verification.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.Panels.Seat;
import coop.quitus.verification.Verifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the panels: who was named, who left, which links were made. All is called in a
/// transaction of the cooperative.
@Component
final class PanelTables {

    private final JdbcClient sql;
    private final Clock clock;

    PanelTables(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Named and not withdrawn, in the order they were.
    List<Verifier> seated(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT verifier.id, verifier.name, verifier.quality, verifier.email,
                               (SELECT max(link.made_at) FROM verification.link
                                 WHERE link.cooperative_id = verifier.cooperative_id
                                   AND link.verifier_id = verifier.id) AS invited_at
                          FROM verification.verifier
                         WHERE verifier.cooperative_id = :cooperative AND verifier.school_year = :year
                           AND NOT EXISTS (SELECT FROM verification.withdrawal
                                            WHERE withdrawal.cooperative_id = verifier.cooperative_id
                                              AND withdrawal.verifier_id = verifier.id)
                         ORDER BY verifier.position, verifier.id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> verifier(row))
                .list();
    }

    private static Verifier verifier(ResultSet row) throws SQLException {
        Timestamp invited = row.getTimestamp("invited_at");
        return new Verifier(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Verifier.Quality.valueOf(row.getString("quality")),
                row.getString("email"),
                invited == null ? null : invited.toInstant());
    }

    Verifier name(
            Cooperative cooperative,
            SchoolYear year,
            String name,
            Verifier.Quality quality,
            String email,
            Actor by) {
        UUID id = Ids.next(clock);
        sql.sql(
                        """
                        INSERT INTO verification.verifier
                            (cooperative_id, association_id, id, school_year, position, name, quality, email,
                             named_at, named_by_id, named_by)
                        VALUES (:cooperative, :association, :id, :year, :position, :name, :quality, :email, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", id)
                .param("year", year.startsIn())
                .param("position", 1 + named(cooperative.id(), year))
                .param("name", name)
                .param("quality", quality.name())
                .param("email", email)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return new Verifier(id, name, quality, email, null);
    }

    void withdraw(Cooperative cooperative, UUID verifier, Actor by) {
        sql.sql(
                        """
                        INSERT INTO verification.withdrawal
                            (cooperative_id, association_id, verifier_id, withdrawn_at, withdrawn_by_id, withdrawn_by)
                        VALUES (:cooperative, :association, :verifier, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, verifier_id) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("verifier", verifier)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void link(Cooperative cooperative, UUID verifier, String hash, Instant until, Actor by) {
        sql.sql(
                        """
                        INSERT INTO verification.link
                            (cooperative_id, association_id, verifier_id, number, secret_hash, made_at, expires_at,
                             made_by_id, made_by)
                        VALUES (:cooperative, :association, :verifier, :number, :hash, :at, :until, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("verifier", verifier)
                .param("number", lastNumber(cooperative.id(), verifier) + 1)
                .param("hash", hash)
                .param("at", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(until))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int lastNumber(CooperativeId cooperative, UUID verifier) {
        return sql.sql(
                        """
                        SELECT coalesce(max(number), 0) FROM verification.link
                         WHERE cooperative_id = :cooperative AND verifier_id = :verifier
                        """)
                .param("cooperative", cooperative.value())
                .param("verifier", verifier)
                .query(Integer.class)
                .single();
    }

    /// Who sits behind the last link of a verifier who is still there, while it holds.
    Optional<Seat> behind(CooperativeId cooperative, String hash) {
        return sql.sql(
                        """
                        SELECT verifier.id, verifier.name, verifier.quality, verifier.email, verifier.school_year,
                               link.made_at AS invited_at
                          FROM verification.link
                          JOIN verification.verifier
                            ON verifier.cooperative_id = link.cooperative_id AND verifier.id = link.verifier_id
                         WHERE link.cooperative_id = :cooperative AND link.secret_hash = :hash
                           AND link.expires_at > :now
                           AND NOT EXISTS (SELECT FROM verification.link later
                                            WHERE later.cooperative_id = link.cooperative_id
                                              AND later.verifier_id = link.verifier_id
                                              AND later.number > link.number)
                           AND NOT EXISTS (SELECT FROM verification.withdrawal
                                            WHERE withdrawal.cooperative_id = link.cooperative_id
                                              AND withdrawal.verifier_id = link.verifier_id)
                        """)
                .param("cooperative", cooperative.value())
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, i) ->
                        new Seat(
                                cooperative,
                                new SchoolYear(row.getInt("school_year")),
                                verifier(row)))
                .optional();
    }

    /// How many were ever named for a year.
    private int named(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT count(*) FROM verification.verifier
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .single();
    }
}
