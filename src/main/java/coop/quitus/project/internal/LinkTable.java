package coop.quitus.project.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.project.ProjectLink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The links to reports, known by the hash of their secret. All is called in a transaction of the
/// cooperative.
@Component
final class LinkTable {

    private final JdbcClient sql;
    private final Clock clock;

    LinkTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void open(Cooperative cooperative, ProjectLink link, String hash, Actor by) {
        sql.sql(
                        """
                        INSERT INTO project.link
                            (cooperative_id, association_id, id, project_id, reader, secret_hash, expires_on,
                             opened_at, opened_by_id, opened_by)
                        VALUES (:cooperative, :association, :id, :project, :reader, :hash, :expires, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", link.id())
                .param("project", link.project())
                .param("reader", link.reader())
                .param("hash", hash)
                .param("expires", link.expiresOn())
                .param("at", Timestamp.from(link.openedAt()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void close(CooperativeId cooperative, UUID link) {
        sql.sql(
                        """
                        UPDATE project.link SET closed_at = :at
                         WHERE cooperative_id = :cooperative AND id = :link AND closed_at IS NULL
                        """)
                .param("cooperative", cooperative.value())
                .param("link", link)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    List<ProjectLink> of(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT * FROM project.link
                         WHERE cooperative_id = :cooperative AND project_id = :project ORDER BY opened_at
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) -> link(row))
                .list();
    }

    Optional<ProjectLink> find(CooperativeId cooperative, UUID link) {
        return sql.sql(
                        "SELECT * FROM project.link WHERE cooperative_id = :cooperative AND id = :link")
                .param("cooperative", cooperative.value())
                .param("link", link)
                .query((row, i) -> link(row))
                .optional();
    }

    Optional<ProjectLink> behind(CooperativeId cooperative, String hash) {
        return sql.sql(
                        """
                        SELECT * FROM project.link WHERE cooperative_id = :cooperative AND secret_hash = :hash
                        """)
                .param("cooperative", cooperative.value())
                .param("hash", hash)
                .query((row, i) -> link(row))
                .optional();
    }

    private static ProjectLink link(ResultSet row) throws SQLException {
        return new ProjectLink(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("reader"),
                row.getObject("expires_on", LocalDate.class),
                instant(row.getTimestamp("closed_at")),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
