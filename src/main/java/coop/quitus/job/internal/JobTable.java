package coop.quitus.job.internal;

import coop.quitus.job.Job;
import coop.quitus.job.Job.State;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The only place with SQL on `job.job`.
@Component
final class JobTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Clock clock;

    JobTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID add(String work, String title, Map<String, String> input, Site site, Actor by) {
        UUID id = Ids.next(clock);
        sql.sql(
                        """
                        INSERT INTO job.job (id, work, title, site, site_number, input, state, asked_at, asked_by_id, asked_by)
                        VALUES (:id, :work, :title, :site, :number, :input::jsonb, 'WAITING', :at, :byId, :by)
                        """)
                .param("id", id)
                .param("work", work)
                .param("title", title)
                .param("site", kind(site))
                .param("number", number(site))
                .param("input", JSON.writeValueAsString(input))
                .param("at", now())
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return id;
    }

    Optional<Job> find(UUID id) {
        return sql.sql("SELECT * FROM job.job WHERE id = :id")
                .param("id", id)
                .query(JobTable::job)
                .optional();
    }

    List<Job> of(Site site, int atMost) {
        return sql.sql(
                        """
                        SELECT *
                          FROM job.job
                         WHERE site = :site AND site_number = :number
                         ORDER BY asked_at DESC, id DESC
                         LIMIT :most
                        """)
                .param("site", kind(site))
                .param("number", number(site))
                .param("most", atMost)
                .query(JobTable::job)
                .list();
    }

    Map<String, String> input(UUID id) {
        String json =
                sql.sql("SELECT input FROM job.job WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single();
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    Optional<String> resultHash(UUID id) {
        return sql.sql(
                        """
                        SELECT result_hash
                          FROM job.job
                         WHERE id = :id AND state = 'DONE' AND result_hash <> ''
                        """)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /// Takes the job up: from here on, what an earlier go says counts no more. Empty when it is
    /// over, or was told to stop.
    Optional<Integer> begin(UUID id) {
        return sql.sql(
                        """
                        UPDATE job.job
                           SET state = 'RUNNING', go = go + 1, started_at = coalesce(started_at, :now),
                               done = 0, total = 0, step = '', remarks = '{}', result_hash = '', result_name = '',
                               result_type = ''
                         WHERE id = :id AND state IN ('WAITING', 'RUNNING') AND NOT stopping
                        RETURNING go
                        """)
                .param("now", now())
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    /// @return whether to go on: this go still counts, and nobody asked to stop
    boolean progress(UUID id, int go, int done, int total, String step, List<String> remarks) {
        return sql.sql(
                        """
                        UPDATE job.job
                           SET done = :done, total = :total, step = :step, remarks = :remarks
                         WHERE id = :id AND go = :go AND state = 'RUNNING'
                        RETURNING NOT stopping
                        """)
                .param("done", done)
                .param("total", total)
                .param("step", step)
                .param("remarks", remarks.toArray(String[]::new))
                .param("id", id)
                .param("go", go)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void keepResult(UUID id, int go, String hash, String name, String type) {
        sql.sql(
                        """
                        UPDATE job.job
                           SET result_hash = :hash, result_name = :name, result_type = :type
                         WHERE id = :id AND go = :go AND state = 'RUNNING'
                        """)
                .param("hash", hash)
                .param("name", name)
                .param("type", type)
                .param("id", id)
                .param("go", go)
                .update();
    }

    void end(UUID id, int go, State state, String fault) {
        sql.sql(
                        """
                        UPDATE job.job
                           SET state = :state, fault = :fault, ended_at = :now, stopping = false
                         WHERE id = :id AND go = :go AND state = 'RUNNING'
                        """)
                .param("state", state.name())
                .param("fault", fault)
                .param("now", now())
                .param("id", id)
                .param("go", go)
                .update();
    }

    /// Nobody runs it: it ends as it was told to.
    void endStopped(UUID id) {
        sql.sql(
                        """
                        UPDATE job.job
                           SET state = 'CANCELLED', ended_at = :now, stopping = false
                         WHERE id = :id AND state IN ('WAITING', 'RUNNING') AND stopping
                        """)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /// What waits is over at once; what runs is told, and stops at its next step.
    void stop(UUID id, Actor by) {
        sql.sql(
                        """
                        UPDATE job.job
                           SET stopping = (state = 'RUNNING'), stopped_by = :by,
                               ended_at = CASE WHEN state = 'WAITING' THEN :now::timestamptz END,
                               state = CASE WHEN state = 'WAITING' THEN 'CANCELLED' ELSE state END
                         WHERE id = :id AND state IN ('WAITING', 'RUNNING')
                        """)
                .param("by", by.name())
                .param("now", now())
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String kind(Site site) {
        return switch (site) {
            case Site.OfCooperative _ -> "COOPERATIVE";
            case Site.OfAssociation _ -> "ASSOCIATION";
            case Site.OfFederation _ -> "FEDERATION";
        };
    }

    private static long number(Site site) {
        return switch (site) {
            case Site.OfCooperative(CooperativeId id) -> id.value();
            case Site.OfAssociation(AssociationId id) -> id.value();
            case Site.OfFederation() -> 0;
        };
    }

    private static Site site(String kind, long number) {
        return switch (kind) {
            case "COOPERATIVE" -> new Site.OfCooperative(new CooperativeId(number));
            case "ASSOCIATION" -> new Site.OfAssociation(new AssociationId(number));
            case "FEDERATION" -> new Site.OfFederation();
            default -> throw new IllegalStateException("no site " + kind);
        };
    }

    private static Job job(ResultSet row, int i) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("work"),
                row.getString("title"),
                site(row.getString("site"), row.getLong("site_number")),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("step"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                row.getString("result_name"),
                row.getString("result_type"),
                words(row.getArray("remarks")),
                row.getObject("asked_by_id", UUID.class),
                row.getBoolean("stopping"),
                row.getString("fault"));
    }

    private static java.time.@Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
