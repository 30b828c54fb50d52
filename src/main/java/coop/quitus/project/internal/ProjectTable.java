package coop.quitus.project.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit.Aim;
import coop.quitus.project.Project;
import coop.quitus.project.Project.ClassIn;
import coop.quitus.project.Project.PartnerIn;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.ProjectStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The projects as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class ProjectTable {

    private static final String PROJECTS =
            """
            SELECT project.*, ending.ended_on
              FROM project.project
              LEFT JOIN project.ending
                ON ending.cooperative_id = project.cooperative_id AND ending.project_id = project.id
             WHERE project.cooperative_id = :cooperative
               AND (:project::uuid IS NULL OR project.id = :project)
               AND (:year::integer IS NULL OR project.school_year = :year)
             ORDER BY project.begun_at, project.id
            """;

    private final JdbcClient sql;
    private final StepTable steps;
    private final Clock clock;

    ProjectTable(JdbcClient sql, StepTable steps, Clock clock) {
        this.sql = sql;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param kit its code, empty for a free project
    void begin(
            Cooperative cooperative,
            UUID project,
            SchoolYear year,
            String code,
            String kit,
            int kitVersion,
            ProjectDraft draft,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.project
                            (cooperative_id, association_id, id, school_year, code, kit_code, kit_version, title, purpose,
                             domain, starts_on, ends_on, begun_at, begun_by_id, begun_by)
                        VALUES (:cooperative, :association, :id, :year, :code, :kit, :version, :title, :purpose,
                                :domain, :from, :through, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", project)
                .param("year", year.startsIn())
                .param("code", code)
                .param("kit", kit)
                .param("version", kitVersion)
                .param("title", draft.title())
                .param("purpose", draft.purpose())
                .param("domain", draft.domain())
                .param("from", draft.from())
                .param("through", draft.through())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        around(cooperative, project, draft);
    }

    void amend(Cooperative cooperative, UUID project, ProjectDraft draft) {
        sql.sql(
                        """
                        UPDATE project.project
                           SET title = :title, purpose = :purpose, domain = :domain, starts_on = :from,
                               ends_on = :through
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.id().value())
                .param("id", project)
                .param("title", draft.title())
                .param("purpose", draft.purpose())
                .param("domain", draft.domain())
                .param("from", draft.from())
                .param("through", draft.through())
                .update();
        sql.sql("DELETE FROM project.aim WHERE cooperative_id = :cooperative AND project_id = :id")
                .param("cooperative", cooperative.id().value())
                .param("id", project)
                .update();
        sql.sql(
                        "DELETE FROM project.class WHERE cooperative_id = :cooperative AND project_id = :id")
                .param("cooperative", cooperative.id().value())
                .param("id", project)
                .update();
        around(cooperative, project, draft);
    }

    private void around(Cooperative cooperative, UUID project, ProjectDraft draft) {
        for (int i = 0; i < draft.aims().size(); i++) {
            sql.sql(
                            """
                            INSERT INTO project.aim (cooperative_id, association_id, project_id, position, domain, words)
                            VALUES (:cooperative, :association, :id, :position, :domain, :words)
                            """)
                    .param("cooperative", cooperative.id().value())
                    .param("association", cooperative.association().value())
                    .param("id", project)
                    .param("position", i + 1)
                    .param("domain", draft.aims().get(i).domain())
                    .param("words", draft.aims().get(i).text())
                    .update();
        }
        for (ClassIn one : draft.classes()) {
            sql.sql(
                            """
                            INSERT INTO project.class
                                (cooperative_id, association_id, project_id, class_code, class_name, pupils)
                            VALUES (:cooperative, :association, :id, :code, :name, :pupils)
                            """)
                    .param("cooperative", cooperative.id().value())
                    .param("association", cooperative.association().value())
                    .param("id", project)
                    .param("code", one.code())
                    .param("name", one.name())
                    .param("pupils", one.pupils())
                    .update();
        }
    }

    void join(Cooperative cooperative, UUID project, UUID partner, String part) {
        sql.sql(
                        """
                        INSERT INTO project.partner (cooperative_id, association_id, project_id, partner_id, part)
                        VALUES (:cooperative, :association, :id, :partner, :part)
                        ON CONFLICT (cooperative_id, project_id, partner_id) DO UPDATE SET part = :part
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", project)
                .param("partner", partner)
                .param("part", part)
                .update();
    }

    void leave(Cooperative cooperative, UUID project, UUID partner) {
        sql.sql(
                        """
                        DELETE FROM project.partner
                         WHERE cooperative_id = :cooperative AND project_id = :id AND partner_id = :partner
                        """)
                .param("cooperative", cooperative.id().value())
                .param("id", project)
                .param("partner", partner)
                .update();
    }

    /// The codes already on lines of the books.
    List<String> codes(CooperativeId cooperative) {
        return sql.sql("SELECT code FROM project.project WHERE cooperative_id = :cooperative")
                .param("cooperative", cooperative.value())
                .query(String.class)
                .list();
    }

    Optional<Project> find(CooperativeId cooperative, UUID project) {
        return read(cooperative, project, null).stream().findFirst();
    }

    List<Project> all(CooperativeId cooperative) {
        return read(cooperative, null, null);
    }

    /// The first begun first.
    List<Project> of(CooperativeId cooperative, SchoolYear year) {
        return read(cooperative, null, year);
    }

    private List<Project> read(
            CooperativeId cooperative, @Nullable UUID project, @Nullable SchoolYear year) {
        Map<UUID, List<ProjectStep>> path = steps.read(cooperative, project);
        Map<UUID, List<Aim>> aims = aims(cooperative, project);
        Map<UUID, List<ClassIn>> classes = classes(cooperative, project);
        Map<UUID, List<PartnerIn>> partners = partners(cooperative, project);
        return sql.sql(PROJECTS)
                .param("cooperative", cooperative.value())
                .param("project", project, Types.OTHER)
                .param("year", year == null ? null : year.startsIn(), Types.INTEGER)
                .query((row, i) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Project(
                            cooperative,
                            id,
                            new SchoolYear(row.getInt("school_year")),
                            row.getString("code"),
                            row.getString("kit_code"),
                            row.getInt("kit_version"),
                            row.getString("title"),
                            row.getString("purpose"),
                            row.getString("domain"),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            aims.getOrDefault(id, List.of()),
                            classes.getOrDefault(id, List.of()),
                            partners.getOrDefault(id, List.of()),
                            path.getOrDefault(id, List.of()),
                            row.getObject("ended_on", LocalDate.class));
                })
                .list();
    }

    private Map<UUID, List<Aim>> aims(CooperativeId cooperative, @Nullable UUID project) {
        return grouped(
                cooperative,
                project,
                """
                SELECT project_id, domain, words FROM project.aim
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY position
                """,
                row -> new Aim(row.getString(2), row.getString(3)));
    }

    private Map<UUID, List<ClassIn>> classes(CooperativeId cooperative, @Nullable UUID project) {
        return grouped(
                cooperative,
                project,
                """
                SELECT project_id, class_code, class_name, pupils FROM project.class
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY class_code
                """,
                row -> new ClassIn(row.getString(2), row.getString(3), row.getInt(4)));
    }

    private Map<UUID, List<PartnerIn>> partners(CooperativeId cooperative, @Nullable UUID project) {
        return grouped(
                cooperative,
                project,
                """
                SELECT project_id, partner_id, part FROM project.partner
                 WHERE cooperative_id = :cooperative AND (:project::uuid IS NULL OR project_id = :project)
                 ORDER BY partner_id
                """,
                row -> new PartnerIn(row.getObject(2, UUID.class), row.getString(3)));
    }

    private record Of<T>(UUID project, T value) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> grouped(
            CooperativeId cooperative, @Nullable UUID project, String query, Reading<T> reading) {
        return sql
                .sql(query)
                .param("cooperative", cooperative.value())
                .param("project", project, Types.OTHER)
                .query((row, i) ->
                        new Of<>(
                                Objects.requireNonNull(row.getObject(1, UUID.class)),
                                reading.of(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::project, mapping(Of::value, toList())));
    }
}
