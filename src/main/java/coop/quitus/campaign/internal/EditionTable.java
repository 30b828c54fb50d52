package coop.quitus.campaign.internal;

import coop.quitus.campaign.Edition;
import coop.quitus.campaign.NewEdition;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import coop.quitus.kit.Kits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The actions that associations opened, as the database keeps them. They belong to no cooperative.
@Component
final class EditionTable {

    private final JdbcClient sql;
    private final Kits kits;
    private final Clock clock;

    EditionTable(JdbcClient sql, Kits kits, Clock clock) {
        this.sql = sql;
        this.kits = kits;
        this.clock = clock;
    }

    /// @return whether it was added; false when the association holds it already that year
    boolean add(
            AssociationId association,
            NewEdition asked,
            Kit kit,
            LocalDate opensOn,
            LocalDate closesOn,
            List<Edition.Day> calendar,
            Actor by) {
        int added =
                sql.sql(
                                """
                                INSERT INTO campaign.edition
                                    (id, association_id, school_year, kit_code, kit_version, title, places, waiting,
                                     opens_on, closes_on, opened_at, opened_by_id, opened_by)
                                VALUES (:id, :association, :year, :kit, :version, :title, :places, :waiting,
                                        :opens, :closes, :at, :byId, :by)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("id", asked.id())
                        .param("association", association.value())
                        .param("year", asked.year().startsIn())
                        .param("kit", kit.code())
                        .param("version", kit.version())
                        .param("title", kit.title())
                        .param("places", limit(asked.places()), Types.INTEGER)
                        .param("waiting", limit(asked.waiting()), Types.INTEGER)
                        .param("opens", opensOn)
                        .param("closes", closesOn)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update();
        if (added == 1) {
            calendar.forEach(day -> add(asked.id(), day));
        }
        return added == 1;
    }

    private static @Nullable Integer limit(int most) {
        return most == 0 ? null : most;
    }

    private void add(UUID edition, Edition.Day day) {
        sql.sql(
                        """
                        INSERT INTO campaign.milestone (edition_id, key, title, on_day)
                        VALUES (:edition, :key, :title, :on)
                        """)
                .param("edition", edition)
                .param("key", day.key())
                .param("title", day.title())
                .param("on", day.on())
                .update();
    }

    List<Edition> of(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT *
                          FROM campaign.edition
                         WHERE association_id = :association AND school_year = :year
                         ORDER BY title, id
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(this::edition)
                .list();
    }

    /// The same action, in earlier years.
    List<UUID> before(Edition edition) {
        return sql.sql(
                        """
                        SELECT id
                          FROM campaign.edition
                         WHERE association_id = :association AND kit_code = :kit AND school_year < :year
                        """)
                .param("association", edition.association().value())
                .param("kit", edition.kit())
                .param("year", edition.year().startsIn())
                .query(UUID.class)
                .list();
    }

    Optional<Edition> find(UUID id) {
        return sql.sql("SELECT * FROM campaign.edition WHERE id = :id")
                .param("id", id)
                .query(this::edition)
                .optional();
    }

    /// @return whether it sat until now
    boolean close(UUID edition, Actor by) {
        return sql.sql(
                                """
                                UPDATE campaign.edition
                                   SET judged_at = :at, judged_by = :by
                                 WHERE id = :id AND judged_at IS NULL
                                """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("id", edition)
                        .update()
                == 1;
    }

    private Edition edition(ResultSet row, int i) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var association = new AssociationId(row.getLong("association_id"));
        String code = row.getString("kit_code");
        int version = row.getInt("kit_version");
        Timestamp judged = row.getTimestamp("judged_at");
        return new Edition(
                id,
                association,
                new SchoolYear(row.getInt("school_year")),
                code,
                version,
                row.getString("title"),
                kits.find(association, code, version).flatMap(Kit::campaign).orElseThrow(),
                most(row.getObject("places", Integer.class)),
                most(row.getObject("waiting", Integer.class)),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                calendar(id),
                judged == null ? null : judged.toInstant());
    }

    private static OptionalInt most(@Nullable Integer most) {
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private List<Edition.Day> calendar(UUID edition) {
        return sql.sql(
                        """
                        SELECT key, title, on_day
                          FROM campaign.milestone
                         WHERE edition_id = :edition
                         ORDER BY on_day, key
                        """)
                .param("edition", edition)
                .query((row, i) ->
                        new Edition.Day(
                                row.getString("key"),
                                row.getString("title"),
                                row.getObject("on_day", LocalDate.class)))
                .list();
    }
}
