package coop.quitus.project.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.project.ProjectLeaf;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The journals of projects, and the words of classes wherever they stand. All is called in a
/// transaction of the cooperative.
@Component
final class LeafTable {

    private final JdbcClient sql;
    private final Clock clock;

    LeafTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ProjectLeaf> of(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT id, coalesce(step, '') AS step, class_code, occurred_on, title, words, picture_id, recorded_by
                          FROM project.leaf
                         WHERE cooperative_id = :cooperative AND project_id = :project
                         ORDER BY occurred_on, recorded_at, id
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) ->
                        new ProjectLeaf(
                                row.getObject("id", UUID.class),
                                row.getString("step"),
                                row.getString("class_code"),
                                row.getObject("occurred_on", LocalDate.class),
                                row.getString("title"),
                                row.getString("words"),
                                row.getObject("picture_id", UUID.class),
                                row.getString("recorded_by")))
                .list();
    }

    void add(Cooperative cooperative, UUID project, ProjectLeaf leaf, Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.leaf
                            (cooperative_id, association_id, id, project_id, step, class_code, occurred_on, title, words,
                             picture_id, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :project, :step, :class, :on, :title, :words,
                                :picture, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", leaf.id())
                .param("project", project)
                .param("step", leaf.step().isEmpty() ? null : leaf.step(), Types.VARCHAR)
                .param("class", leaf.classCode())
                .param("on", leaf.on())
                .param("title", leaf.title())
                .param("words", leaf.words())
                .param("picture", leaf.picture(), Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void remove(CooperativeId cooperative, UUID project, UUID leaf) {
        sql.sql(
                        """
                        DELETE FROM project.leaf
                         WHERE cooperative_id = :cooperative AND project_id = :project AND id = :leaf
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .param("leaf", leaf)
                .update();
    }

    /// A version of an answer: words of a class that stay.
    record Words(UUID project, String step, String question, int version, String words) {}

    List<Words> answersOf(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT answer.project_id, answer.step, answer.question, answer.version, answer.words
                          FROM project.answer
                          JOIN project.project
                            ON project.cooperative_id = answer.cooperative_id AND project.id = answer.project_id
                         WHERE answer.cooperative_id = :cooperative AND project.school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Words(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5)))
                .list();
    }

    List<ProjectLeaf> leavesOf(CooperativeId cooperative, SchoolYear year) {
        return sql
                .sql(
                        """
                        SELECT id FROM project.project
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(project -> of(cooperative, project).stream())
                .toList();
    }

    int rewrite(CooperativeId cooperative, Words answer, String words) {
        return sql.sql(
                        """
                        UPDATE project.answer SET words = :words
                         WHERE cooperative_id = :cooperative AND project_id = :project AND step = :step
                           AND question = :question AND version = :version
                        """)
                .param("cooperative", cooperative.value())
                .param("project", answer.project())
                .param("step", answer.step())
                .param("question", answer.question())
                .param("version", answer.version())
                .param("words", words)
                .update();
    }

    int rewrite(CooperativeId cooperative, UUID leaf, String title, String words) {
        return sql.sql(
                        """
                        UPDATE project.leaf SET title = :title, words = :words
                         WHERE cooperative_id = :cooperative AND id = :leaf
                        """)
                .param("cooperative", cooperative.value())
                .param("leaf", leaf)
                .param("title", title)
                .param("words", words)
                .update();
    }
}
