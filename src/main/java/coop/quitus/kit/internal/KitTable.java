package coop.quitus.kit.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Sha256;
import coop.quitus.kit.Kit;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The kits that associations published, as the database keeps them: files, only ever added.
@Component
final class KitTable {

    private final JdbcClient sql;
    private final Clock clock;

    KitTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A file that was published.
    record Published(String yaml, String sha256, Instant at, String by) {}

    /// The newest first.
    List<Published> of(AssociationId association) {
        return sql.sql(
                        """
                        SELECT file, sha256, published_at, published_by
                          FROM kit.published
                         WHERE association_id = :association
                         ORDER BY published_at DESC, code, version DESC
                        """)
                .param("association", association.value())
                .query((row, i) ->
                        new Published(
                                row.getString("file"),
                                row.getString("sha256"),
                                row.getTimestamp("published_at").toInstant(),
                                row.getString("published_by")))
                .list();
    }

    /// @return whether it was added; false when that version is there already
    boolean add(AssociationId association, Kit kit, String yaml, Actor by) {
        return sql.sql(
                                """
                                INSERT INTO kit.published
                                    (association_id, code, version, title, file, sha256,
                                     published_at, published_by_id, published_by)
                                VALUES (:association, :code, :version, :title, :file, :sha256, :at, :byId, :by)
                                ON CONFLICT (association_id, code, version) DO NOTHING
                                """)
                        .param("association", association.value())
                        .param("code", kit.code())
                        .param("version", kit.version())
                        .param("title", kit.title())
                        .param("file", yaml)
                        .param("sha256", Sha256.of(yaml))
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update()
                == 1;
    }
}
