package coop.quitus.oversight.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.oversight.PrivateNote;
import coop.quitus.oversight.Stewardship;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the association keeps for itself of its cooperatives, in its own section.
@Component
final class StewardTable {

    private final JdbcClient sql;
    private final JdbcClient reader;
    private final Clock clock;

    StewardTable(JdbcClient sql, @Qualifier("readerJdbc") JdbcClient reader, Clock clock) {
        this.sql = sql;
        this.reader = reader;
        this.clock = clock;
    }

    /// By cooperative, in a transaction across the association.
    Map<Long, Stewardship> across(AssociationId association) {
        var all = new HashMap<Long, Stewardship>();
        reader.sql(
                        """
                        SELECT about, sector, steward_id, steward
                          FROM oversight.stewardship
                         WHERE association_id = :association
                        """)
                .param("association", association.value())
                .query(row -> {
                    all.put(
                            row.getLong(1),
                            new Stewardship(
                                    row.getString(2),
                                    row.getObject(3, UUID.class),
                                    row.getString(4)));
                });
        return all;
    }

    /// @param sector null leaves it as it is
    /// @param steward null leaves it as it is; [Stewardship#NOBODY] for nobody
    void keep(
            Cooperative headquarters,
            CooperativeId about,
            @Nullable String sector,
            @Nullable Stewardship steward,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO oversight.stewardship AS kept
                            (cooperative_id, association_id, about, sector, steward_id, steward, said_at, said_by_id, said_by)
                        VALUES (:cooperative, :association, :about, coalesce(:sector, ''), :steward, :name, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, about) DO UPDATE
                           SET sector = coalesce(:sector, kept.sector),
                               steward_id = CASE WHEN :person THEN excluded.steward_id ELSE kept.steward_id END,
                               steward = CASE WHEN :person THEN excluded.steward ELSE kept.steward END,
                               said_at = excluded.said_at,
                               said_by_id = excluded.said_by_id,
                               said_by = excluded.said_by
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("about", about.value())
                .param("sector", sector)
                .param("person", steward != null)
                .param("steward", steward == null ? null : steward.steward())
                .param("name", steward == null ? "" : steward.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void note(Cooperative headquarters, CooperativeId about, String words, Actor by) {
        sql.sql(
                        """
                        INSERT INTO oversight.note
                            (cooperative_id, association_id, id, about, words, noted_at, noted_by_id, noted_by)
                        VALUES (:cooperative, :association, :id, :about, :words, :at, :byId, :by)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", Ids.next(clock))
                .param("about", about.value())
                .param("words", words)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// The latest first.
    List<PrivateNote> notes(CooperativeId headquarters, CooperativeId about) {
        return sql.sql(
                        """
                        SELECT words, noted_at, noted_by
                          FROM oversight.note
                         WHERE cooperative_id = :cooperative AND about = :about
                         ORDER BY noted_at DESC, id DESC
                        """)
                .param("cooperative", headquarters.value())
                .param("about", about.value())
                .query((row, i) ->
                        new PrivateNote(
                                row.getString(1),
                                row.getTimestamp(2).toInstant(),
                                row.getString(3)))
                .list();
    }
}
