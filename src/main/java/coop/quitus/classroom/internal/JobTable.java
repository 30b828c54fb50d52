package coop.quitus.classroom.internal;

import coop.quitus.classroom.ClassJob;
import coop.quitus.classroom.JobTerm;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The jobs and their terms. All is called in a transaction of the cooperative.
@Component
final class JobTable {

    private final JdbcClient sql;
    private final Clock clock;

    JobTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ClassJob> of(SchoolClass where) {
        Map<UUID, List<JobTerm>> terms =
                terms(where).stream().collect(Collectors.groupingBy(JobTerm::job));
        return sql.sql(
                        """
                        SELECT id, title, duty, places
                          FROM classroom.job
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                           AND retired_at IS NULL
                         ORDER BY title, id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new ClassJob(
                            id,
                            row.getString("title"),
                            row.getString("duty"),
                            row.getInt("places"),
                            terms.getOrDefault(id, List.of()));
                })
                .list();
    }

    /// Of every job of the class, retired ones too: they count in a fair turn.
    List<JobTerm> terms(SchoolClass where) {
        return sql.sql(
                        """
                        SELECT job_term.id, job_term.job, job_term.pupil, job_term.from_on, job_term.through_on,
                               job_term.advice
                          FROM classroom.job_term
                          JOIN classroom.job
                            ON job.cooperative_id = job_term.cooperative_id AND job.id = job_term.job
                         WHERE job_term.cooperative_id = :cooperative AND job.school_year = :year
                           AND job.class_code = :class
                         ORDER BY job_term.from_on DESC, job_term.id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .query((row, i) ->
                        new JobTerm(
                                row.getObject("id", UUID.class),
                                row.getObject("job", UUID.class),
                                row.getObject("pupil", UUID.class),
                                row.getDate("from_on").toLocalDate(),
                                row.getDate("through_on").toLocalDate(),
                                row.getString("advice")))
                .list();
    }

    void add(
            SchoolClass where,
            AssociationId association,
            UUID id,
            String title,
            String duty,
            int places,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO classroom.job
                            (cooperative_id, association_id, id, school_year, class_code, title, duty, places, added_at,
                             added_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :title, :duty, :places, :at, :by)
                        """)
                .param("cooperative", where.cooperative().value())
                .param("association", association.value())
                .param("id", id)
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .param("title", title)
                .param("duty", duty)
                .param("places", places)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    int retire(SchoolClass where, UUID job) {
        return sql.sql(
                        """
                        UPDATE classroom.job SET retired_at = :at
                         WHERE cooperative_id = :cooperative AND id = :id AND retired_at IS NULL
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("cooperative", where.cooperative().value())
                .param("id", job)
                .update();
    }

    void end(SchoolClass where, JobTerm term, LocalDate on) {
        sql.sql(
                        """
                        UPDATE classroom.job_term SET through_on = :on
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("on", Date.valueOf(on))
                .param("cooperative", where.cooperative().value())
                .param("id", term.id())
                .update();
    }

    void begin(SchoolClass where, AssociationId association, JobTerm term) {
        sql.sql(
                        """
                        INSERT INTO classroom.job_term
                            (cooperative_id, association_id, id, job, pupil, from_on, through_on, advice)
                        VALUES (:cooperative, :association, :id, :job, :pupil, :from, :through, '')
                        """)
                .param("cooperative", where.cooperative().value())
                .param("association", association.value())
                .param("id", term.id())
                .param("job", term.job())
                .param("pupil", term.pupil())
                .param("from", Date.valueOf(term.from()))
                .param("through", Date.valueOf(term.through()))
                .update();
    }

    int advise(SchoolClass where, UUID term, String word) {
        return sql.sql(
                        """
                        UPDATE classroom.job_term SET advice = :word
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("word", word)
                .param("cooperative", where.cooperative().value())
                .param("id", term)
                .update();
    }

    int forget(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        DELETE FROM classroom.job_term
                         USING classroom.job
                         WHERE job_term.cooperative_id = :cooperative AND job.cooperative_id = :cooperative
                           AND job.id = job_term.job AND job.school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .update();
    }
}
