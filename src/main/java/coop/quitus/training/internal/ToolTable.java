package coop.quitus.training.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.training.Tool;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The library's shelves: a table of everyone.
@Component
final class ToolTable {

    /// What PostgreSQL puts around a word that was looked for; no keyboard types them.
    private static final String OPENS = "\u27e6";

    private static final String CLOSES = "\u27e7";

    private final JdbcClient sql;
    private final Clock clock;

    ToolTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Tool.Hit> search(
            @Nullable AssociationId association, String words, String cycle, String domain) {
        return sql.sql(
                        """
                        SELECT t.id, t.association_id, t.title, t.summary, t.link, t.file, t.cycles, t.domain,
                               CASE WHEN :words = '' THEN t.summary
                                    ELSE ts_headline('french', t.summary, q.asked,
                                         'HighlightAll=true, StartSel=\u27e6, StopSel=\u27e7') END AS shown
                          FROM training.tool t,
                               (SELECT websearch_to_tsquery('french', :words)
                                       || websearch_to_tsquery('french', training.bare(:words)) AS asked) q
                         WHERE t.withdrawn_at IS NULL
                           AND (:words = '' OR t.words @@ q.asked)
                           AND (:association::bigint IS NULL OR t.association_id IS NULL
                                OR t.association_id = :association)
                           AND (:cycle = '' OR :cycle = ANY (t.cycles))
                           AND (:domain = '' OR t.domain = :domain)
                         ORDER BY CASE WHEN :words = '' THEN 0 ELSE ts_rank(t.words, q.asked) END DESC, t.title, t.id
                         LIMIT 100
                        """)
                .param("words", words)
                .param("association", association == null ? null : association.value())
                .param("cycle", cycle)
                .param("domain", domain)
                .query((row, i) -> new Tool.Hit(tool(row), pieces(row.getString("shown"))))
                .list();
    }

    private static Tool tool(ResultSet row) throws SQLException {
        @Nullable Long association = row.getObject("association_id", Long.class);
        return new Tool(
                row.getObject("id", UUID.class),
                association == null ? null : new AssociationId(association),
                row.getString("title"),
                row.getString("summary"),
                row.getString("link"),
                row.getString("file"),
                List.of((String[]) row.getArray("cycles").getArray()),
                row.getString("domain"));
    }

    private static List<Tool.Piece> pieces(String shown) {
        List<Tool.Piece> pieces = new ArrayList<>();
        String rest = shown;
        while (rest.contains(OPENS) && rest.contains(CLOSES)) {
            int from = rest.indexOf(OPENS);
            int until = rest.indexOf(CLOSES, from);
            pieces.add(new Tool.Piece(rest.substring(0, from), false));
            pieces.add(new Tool.Piece(rest.substring(from + 1, until), true));
            rest = rest.substring(until + 1);
        }
        pieces.add(new Tool.Piece(rest, false));
        return pieces;
    }

    Optional<Tool> find(UUID id) {
        return sql.sql(
                        """
                        SELECT id, association_id, title, summary, link, file, cycles, domain
                          FROM training.tool
                         WHERE id = :id AND withdrawn_at IS NULL
                        """)
                .param("id", id)
                .query((row, i) -> tool(row))
                .optional();
    }

    void add(Tool tool, Actor by) {
        sql.sql(
                        """
                        INSERT INTO training.tool
                            (id, association_id, title, summary, link, file, cycles, domain, recorded_at, recorded_by_id,
                             recorded_by)
                        VALUES (:id, :association, :title, :summary, :link, :file, :cycles, :domain, :at, :byId, :by)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", tool.id())
                .param(
                        "association",
                        tool.association() == null ? null : tool.association().value())
                .param("title", tool.title())
                .param("summary", tool.summary())
                .param("link", tool.link())
                .param("file", tool.file())
                .param("cycles", tool.cycles().toArray(String[]::new))
                .param("domain", tool.domain())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    int withdraw(@Nullable AssociationId association, UUID id) {
        return sql.sql(
                        """
                        UPDATE training.tool
                           SET withdrawn_at = :at
                         WHERE id = :id AND withdrawn_at IS NULL
                           AND association_id IS NOT DISTINCT FROM :association::bigint
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("association", association == null ? null : association.value())
                .update();
    }
}
