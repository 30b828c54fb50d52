package coop.quitus.assembly.internal;

import coop.quitus.assembly.MeetingMinutes;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Minutes and their two signatures, only ever added.
@Component
final class MinutesTable {

    private final JdbcClient sql;
    private final Clock clock;

    MinutesTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<MeetingMinutes> of(CooperativeId headquarters, UUID meeting) {
        return sql.sql(
                        """
                        SELECT words, figures, digest, recorded_at
                          FROM assembly.minutes
                         WHERE cooperative_id = :cooperative AND meeting = :meeting
                        """)
                .param("cooperative", headquarters.value())
                .param("meeting", meeting)
                .query((row, i) ->
                        new MeetingMinutes(
                                row.getString("words"),
                                row.getString("figures"),
                                row.getString("digest"),
                                row.getTimestamp("recorded_at").toInstant(),
                                signatures(headquarters, meeting)))
                .optional();
    }

    private List<MeetingMinutes.Signature> signatures(CooperativeId headquarters, UUID meeting) {
        return sql.sql(
                        """
                        SELECT recorded_by, office, recorded_at
                          FROM assembly.signature
                         WHERE cooperative_id = :cooperative AND meeting = :meeting
                         ORDER BY place
                        """)
                .param("cooperative", headquarters.value())
                .param("meeting", meeting)
                .query((row, i) ->
                        new MeetingMinutes.Signature(
                                row.getString("recorded_by"),
                                row.getString("office"),
                                row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    void draw(
            Cooperative headquarters,
            UUID meeting,
            String words,
            String figures,
            String digest,
            Actor by) {
        signed(
                        sql.sql(
                                """
                                INSERT INTO assembly.minutes
                                    (cooperative_id, association_id, meeting, words, figures, digest, recorded_at, recorded_by_id,
                                     recorded_by)
                                VALUES (:cooperative, :association, :meeting, :words, :figures, :digest, :at, :byId, :by)
                                """),
                        headquarters,
                        meeting,
                        by)
                .param("words", words)
                .param("figures", figures)
                .param("digest", digest)
                .update();
    }

    /// False when that person signed before, or both places are taken.
    boolean sign(Cooperative headquarters, UUID meeting, int place, String office, Actor by) {
        return signed(
                                sql.sql(
                                        """
                                        INSERT INTO assembly.signature
                                            (cooperative_id, association_id, meeting, place, office, recorded_at, recorded_by_id,
                                             recorded_by)
                                        VALUES (:cooperative, :association, :meeting, :place, :office, :at, :byId, :by)
                                        ON CONFLICT DO NOTHING
                                        """),
                                headquarters,
                                meeting,
                                by)
                        .param("place", place)
                        .param("office", office)
                        .update()
                == 1;
    }

    private StatementSpec signed(
            StatementSpec statement, Cooperative headquarters, UUID meeting, Actor by) {
        return statement
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("meeting", meeting)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name());
    }
}
