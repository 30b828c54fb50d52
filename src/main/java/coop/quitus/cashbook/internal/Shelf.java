package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookMapping;
import coop.quitus.cashbook.WaitingFiles;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL of this room: files that wait, and what each cooperative said of its
/// columns.
@Component
final class Shelf implements WaitingFiles {

    private static final Duration WAIT = Duration.ofDays(2);
    private static final int LONGEST_NAME = 150;

    private final Tenancy tenancy;
    private final Places places;
    private final JdbcClient sql;
    private final Clock clock;

    Shelf(Tenancy tenancy, Places places, JdbcClient sql, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public UUID keep(
            CooperativeId cooperative, SchoolYear year, String name, byte[] content, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        UUID id = Ids.next(clock);
        tenancy.within(
                cooperative,
                () -> {
                    forgetTheOld(cooperative);
                    sql.sql(
                                    """
                                    INSERT INTO cashbook.waiting_file
                                        (cooperative_id, association_id, id, school_year, name, content, mapping, kept_at, kept_by_id)
                                    VALUES (:cooperative, :association, :id, :year, :name, :content, '', :at, :by)
                                    """)
                            .param("cooperative", cooperative.value())
                            .param("association", which.association().value())
                            .param("id", id)
                            .param("year", year.startsIn())
                            .param("name", tidied(name))
                            .param("content", content)
                            .param("at", Timestamp.from(clock.instant()))
                            .param("by", by.person())
                            .update();
                });
        return id;
    }

    private void forgetTheOld(CooperativeId cooperative) {
        sql.sql(
                        """
                        DELETE FROM cashbook.waiting_file
                         WHERE cooperative_id = :cooperative
                           AND kept_at < :before
                        """)
                .param("cooperative", cooperative.value())
                .param("before", Timestamp.from(clock.instant().minus(WAIT)))
                .update();
    }

    private static String tidied(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Sheet.cell(last);
        int kept = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
        return plain.substring(0, plain.offsetByCodePoints(0, kept));
    }

    @Override
    public Optional<WaitingFile> find(CooperativeId cooperative, UUID file) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT id, school_year, name, content, mapping
                                          FROM cashbook.waiting_file
                                         WHERE cooperative_id = :cooperative
                                           AND id = :id
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("id", file)
                                .query(Shelf::waiting)
                                .optional());
    }

    private static WaitingFile waiting(ResultSet row, int i) throws SQLException {
        return new WaitingFile(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                row.getString("name"),
                row.getBytes("content"),
                mapping(row.getString("mapping")));
    }

    private static Optional<CashBookMapping> mapping(@Nullable String json) {
        if (json == null || json.isEmpty()) {
            return Optional.empty();
        }
        return CashBookMapping.fromJson(json)
                        instanceof
                        Outcome.Done<CashBookMapping, CashBookFinding>(
                                CashBookMapping mapping,
                                var _)
                ? Optional.of(mapping)
                : Optional.empty();
    }

    @Override
    public void map(CooperativeId cooperative, UUID file, CashBookMapping mapping, Actor by) {
        tenancy.within(
                cooperative,
                () -> {
                    sql.sql(
                                    """
                                    UPDATE cashbook.waiting_file
                                       SET mapping = :mapping
                                     WHERE cooperative_id = :cooperative
                                       AND id = :id
                                    """)
                            .param("mapping", mapping.toJson())
                            .param("cooperative", cooperative.value())
                            .param("id", file)
                            .update();
                });
    }

    @Override
    public void forget(CooperativeId cooperative, UUID file, Actor by) {
        tenancy.within(
                cooperative,
                () -> {
                    sql.sql(
                                    """
                                    DELETE FROM cashbook.waiting_file
                                     WHERE cooperative_id = :cooperative
                                       AND id = :id
                                    """)
                            .param("cooperative", cooperative.value())
                            .param("id", file)
                            .update();
                });
    }

    /// What this cooperative said last of its columns.
    Optional<CashBookMapping> remembered(CooperativeId cooperative) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT mapping
                                          FROM cashbook.remembered_mapping
                                         WHERE cooperative_id = :cooperative
                                        """)
                                .param("cooperative", cooperative.value())
                                .query(String.class)
                                .optional()
                                .flatMap(Shelf::mapping));
    }

    void remember(CooperativeId cooperative, CashBookMapping mapping, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        tenancy.within(
                cooperative,
                () -> {
                    sql.sql(
                                    """
                                    INSERT INTO cashbook.remembered_mapping
                                        (cooperative_id, association_id, mapping, remembered_at, remembered_by_id)
                                    VALUES (:cooperative, :association, :mapping, :at, :by)
                                    ON CONFLICT (cooperative_id) DO UPDATE
                                       SET mapping = excluded.mapping,
                                           remembered_at = excluded.remembered_at,
                                           remembered_by_id = excluded.remembered_by_id
                                    """)
                            .param("cooperative", cooperative.value())
                            .param("association", which.association().value())
                            .param("mapping", mapping.toJson())
                            .param("at", Timestamp.from(clock.instant()))
                            .param("by", by.person())
                            .update();
                });
    }
}
