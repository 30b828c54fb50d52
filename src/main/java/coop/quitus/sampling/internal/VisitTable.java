package coop.quitus.sampling.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.DrawReason;
import coop.quitus.sampling.Visit;
import coop.quitus.sampling.VisitConclusion;
import coop.quitus.sampling.VisitLook;
import coop.quitus.sampling.VisitPiece;
import coop.quitus.sampling.VisitStanding;
import coop.quitus.sampling.Visits;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The visit of a cooperative: its pieces, looks and conclusion. All is called in a transaction of
/// the cooperative.
@Component
final class VisitTable {

    private final JdbcClient sql;
    private final ObservationTable observations;
    private final Clock clock;

    VisitTable(JdbcClient sql, ObservationTable observations, Clock clock) {
        this.sql = sql;
        this.observations = observations;
        this.clock = clock;
    }

    private StatementSpec about(String question, CooperativeId cooperative, SchoolYear year) {
        return sql.sql(question)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn());
    }

    Optional<Visit> find(CooperativeId cooperative, SchoolYear year) {
        return about(
                        """
                        SELECT reason, drawn_at
                          FROM sampling.visit
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """,
                        cooperative,
                        year)
                .query((row, i) ->
                        new Visit(
                                cooperative,
                                year,
                                DrawReason.valueOf(row.getString(1)),
                                row.getTimestamp(2).toInstant(),
                                pieces(cooperative, year),
                                looks(cooperative, year),
                                observations.of(cooperative, year),
                                conclusion(cooperative, year)))
                .optional();
    }

    List<Visits.Drawn> over(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT school_year, reason, state, visited_on, verdict
                          FROM sampling.published_visit
                         WHERE cooperative_id = :cooperative
                         ORDER BY school_year DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> {
                    String verdict = row.getString("verdict");
                    return new Visits.Drawn(
                            new SchoolYear(row.getInt("school_year")),
                            DrawReason.valueOf(row.getString("reason")),
                            VisitStanding.State.valueOf(row.getString("state")),
                            row.getObject("visited_on", LocalDate.class),
                            verdict == null ? null : VisitConclusion.Verdict.valueOf(verdict));
                })
                .list();
    }

    /// Whoever writes about a visit passes here one at a time.
    void hold(CooperativeId cooperative, SchoolYear year) {
        about(
                        """
                        SELECT school_year
                          FROM sampling.visit
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           FOR NO KEY UPDATE
                        """,
                        cooperative,
                        year)
                .query(Integer.class)
                .optional();
    }

    private List<VisitPiece> pieces(CooperativeId cooperative, SchoolYear year) {
        return about(
                        """
                        SELECT position, piece, occurred_on, label, amount_cents, stratum
                          FROM sampling.piece
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY position
                        """,
                        cooperative,
                        year)
                .query((row, i) ->
                        new VisitPiece(
                                row.getInt(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                Money.cents(row.getLong(5)),
                                VisitPiece.Stratum.valueOf(row.getString(6))))
                .list();
    }

    private List<VisitLook> looks(CooperativeId cooperative, SchoolYear year) {
        return about(
                        """
                        SELECT thing, verdict, words, counted_cents, looked_at, looked_by
                          FROM sampling.look
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           AND NOT EXISTS (SELECT FROM sampling.look later
                                            WHERE later.cooperative_id = :cooperative AND later.school_year = :year
                                              AND later.thing = look.thing AND later.number > look.number)
                         ORDER BY number
                        """,
                        cooperative,
                        year)
                .query((row, i) -> {
                    Long counted = row.getObject("counted_cents", Long.class);
                    return new VisitLook(
                            row.getString("thing"),
                            VisitLook.Verdict.valueOf(row.getString("verdict")),
                            row.getString("words"),
                            counted == null ? null : Money.cents(counted),
                            row.getTimestamp("looked_at").toInstant(),
                            row.getString("looked_by"));
                })
                .list();
    }

    void look(
            Cooperative where,
            SchoolYear year,
            String thing,
            VisitLook.Verdict verdict,
            String words,
            @Nullable Money counted,
            Actor by) {
        about(
                        """
                        INSERT INTO sampling.look
                            (cooperative_id, association_id, school_year, number, thing, verdict, words, counted_cents,
                             looked_at, looked_by_id, looked_by)
                        VALUES (:cooperative, :association, :year,
                                :number, :thing, :verdict, :words, :counted, :at, :byId, :by)
                        """,
                        where.id(),
                        year)
                .param("association", where.association().value())
                .param("number", nextLook(where.id(), year))
                .param("thing", thing)
                .param("verdict", verdict.name())
                .param("words", words)
                .param("counted", counted == null ? null : counted.cents(), Types.BIGINT)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int nextLook(CooperativeId cooperative, SchoolYear year) {
        return about(
                        """
                        UPDATE sampling.visit
                           SET last_look = last_look + 1
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        RETURNING last_look
                        """,
                        cooperative,
                        year)
                .query(Integer.class)
                .single();
    }

    private @Nullable VisitConclusion conclusion(CooperativeId cooperative, SchoolYear year) {
        return about(
                        """
                        SELECT verdict, words, visited_on, digest, concluded_at, concluded_by
                          FROM sampling.conclusion
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """,
                        cooperative,
                        year)
                .query((row, i) ->
                        new VisitConclusion(
                                VisitConclusion.Verdict.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                row.getTimestamp(5).toInstant(),
                                row.getString(6)))
                .optional()
                .orElse(null);
    }

    void conclude(Cooperative where, SchoolYear year, VisitConclusion end, Actor by) {
        about(
                        """
                        INSERT INTO sampling.conclusion
                            (cooperative_id, association_id, school_year, verdict, words, visited_on, digest, concluded_at,
                             concluded_by_id, concluded_by)
                        VALUES (:cooperative, :association, :year, :verdict, :words, :on, :digest, :at, :byId, :by)
                        """,
                        where.id(),
                        year)
                .param("association", where.association().value())
                .param("verdict", end.verdict().name())
                .param("words", end.words())
                .param("on", end.visitedOn())
                .param("digest", end.digest())
                .param("at", Timestamp.from(end.at()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
