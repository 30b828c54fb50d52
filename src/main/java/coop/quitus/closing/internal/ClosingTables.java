package coop.quitus.closing.internal;

import coop.quitus.closing.ClosingState;
import coop.quitus.closing.ClosingState.Accepted;
import coop.quitus.closing.ClosingState.Aggregated;
import coop.quitus.closing.ClosingState.Draft;
import coop.quitus.closing.ClosingState.Locked;
import coop.quitus.closing.ClosingState.Ready;
import coop.quitus.closing.ClosingState.Returned;
import coop.quitus.closing.ClosingState.Submitted;
import coop.quitus.closing.ClosingState.Verified;
import coop.quitus.closing.ClosingStep;
import coop.quitus.closing.ReopeningRequest;
import coop.quitus.closing.ReportVersion;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The path of each year, as rows that are only added to.
@Component
final class ClosingTables {

    private final JdbcClient sql;

    ClosingTables(JdbcClient sql) {
        this.sql = sql;
    }

    List<ClosingStep> steps(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT number, state, version, digest, words, open_until, taken_at, taken_by
                          FROM closing.step
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> step(row))
                .list();
    }

    /// The last step; empty before anything was offered.
    Optional<ClosingStep> last(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT number, state, version, digest, words, open_until, taken_at, taken_by
                          FROM closing.step
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> step(row))
                .optional();
    }

    private static ClosingStep step(ResultSet row) throws SQLException {
        return new ClosingStep(row.getInt("number"), state(row), row.getString("words"));
    }

    private static ClosingState state(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        String digest = row.getString("digest");
        Instant since = row.getTimestamp("taken_at").toInstant();
        String by = row.getString("taken_by");
        Instant until = instant(row, "open_until");
        return switch (row.getString("state")) {
            case "DRAFT" -> new Draft(version, until, since, by);
            case "READY" -> new Ready(version, digest, since, by);
            case "VERIFIED" -> new Verified(version, digest, since, by);
            case "SUBMITTED" -> new Submitted(version, digest, since, by);
            case "RETURNED" ->
                    new Returned(
                            version,
                            row.getString("words"),
                            until == null ? since : until,
                            since,
                            by);
            case "ACCEPTED" -> new Accepted(version, digest, since, by);
            case "LOCKED" -> new Locked(version, digest, since, by);
            case "AGGREGATED" -> new Aggregated(version, digest, since, by);
            default -> throw new IllegalStateException("no state " + row.getString("state"));
        };
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp kept = row.getTimestamp(column);
        return kept == null ? null : kept.toInstant();
    }

    void add(
            Cooperative cooperative,
            SchoolYear year,
            int number,
            ClosingState state,
            String words,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO closing.step
                            (cooperative_id, association_id, school_year, number, state, version, digest, words, open_until,
                             taken_at, taken_by_id, taken_by)
                        VALUES (:cooperative, :association, :year, :number, :state, :version, :digest, :words,
                                :until::timestamptz, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("number", number)
                .param("state", nameOf(state))
                .param("version", state.version())
                .param("digest", digestOf(state))
                .param("words", words)
                .param("until", timestamp(openUntil(state)))
                .param("at", timestamp(state.since()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    static String nameOf(ClosingState state) {
        return switch (state) {
            case Draft _ -> "DRAFT";
            case Ready _ -> "READY";
            case Verified _ -> "VERIFIED";
            case Submitted _ -> "SUBMITTED";
            case Returned _ -> "RETURNED";
            case Accepted _ -> "ACCEPTED";
            case Locked _ -> "LOCKED";
            case Aggregated _ -> "AGGREGATED";
        };
    }

    private static String digestOf(ClosingState state) {
        return switch (state) {
            case Ready ready -> ready.digest();
            case ClosingState.Vouched vouched -> vouched.digest();
            case Draft _, Returned _ -> "";
        };
    }

    private static @Nullable Instant openUntil(ClosingState state) {
        return switch (state) {
            case Draft draft -> draft.openUntil();
            case Returned returned -> returned.openUntil();
            case Ready _, ClosingState.Vouched _ -> null;
        };
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    void keep(Cooperative cooperative, SchoolYear year, Ready offered, String content) {
        sql.sql(
                        """
                        INSERT INTO closing.report (cooperative_id, association_id, school_year, version, digest, content)
                        VALUES (:cooperative, :association, :year, :version, :digest, :content)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("version", offered.version())
                .param("digest", offered.digest())
                .param("content", content)
                .update();
    }

    List<ReportVersion> versions(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT report.version, report.digest, step.taken_at, step.taken_by, report.content
                          FROM closing.report
                          JOIN closing.step
                            ON step.cooperative_id = report.cooperative_id AND step.school_year = report.school_year
                           AND step.version = report.version AND step.state = 'READY'
                         WHERE report.cooperative_id = :cooperative AND report.school_year = :year
                         ORDER BY report.version DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new ReportVersion(
                                row.getInt(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant(),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }

    /// What was asked, the latest first.
    List<ReopeningRequest> requests(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT request.number, request.reason, request.asked_at, request.asked_by, answer.granted,
                               answer.words, answer.open_until, answer.answered_at, answer.answered_by
                          FROM closing.request
                          LEFT JOIN closing.answer
                            ON answer.cooperative_id = request.cooperative_id
                           AND answer.school_year = request.school_year AND answer.number = request.number
                         WHERE request.cooperative_id = :cooperative AND request.school_year = :year
                         ORDER BY request.number DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> request(row))
                .list();
    }

    private static ReopeningRequest request(ResultSet row) throws SQLException {
        Instant answered = instant(row, "answered_at");
        return new ReopeningRequest(
                row.getInt("number"),
                row.getString("reason"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                answered == null
                        ? null
                        : new ReopeningRequest.Answer(
                                row.getBoolean("granted"),
                                row.getString("words"),
                                instant(row, "open_until"),
                                answered,
                                row.getString("answered_by")));
    }

    void ask(Cooperative cooperative, SchoolYear year, ReopeningRequest request, Actor by) {
        sql.sql(
                        """
                        INSERT INTO closing.request
                            (cooperative_id, association_id, school_year, number, reason, asked_at, asked_by_id, asked_by)
                        VALUES (:cooperative, :association, :year, :number, :reason, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("number", request.number())
                .param("reason", request.reason())
                .param("at", Timestamp.from(request.askedAt()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void answer(
            Cooperative cooperative,
            SchoolYear year,
            int number,
            ReopeningRequest.Answer answer,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO closing.answer
                            (cooperative_id, association_id, school_year, number, granted, words, open_until, answered_at,
                             answered_by_id, answered_by)
                        VALUES (:cooperative, :association, :year, :number, :granted, :words, :until::timestamptz, :at,
                                :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("number", number)
                .param("granted", answer.granted())
                .param("words", answer.words())
                .param("until", timestamp(answer.openUntil()))
                .param("at", Timestamp.from(answer.answeredAt()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
