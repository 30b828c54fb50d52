package coop.quitus.sampling.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.Announcement;
import coop.quitus.sampling.DrawMethod;
import coop.quitus.sampling.DrawPopulation;
import coop.quitus.sampling.DrawReason;
import coop.quitus.sampling.Draws;
import coop.quitus.sampling.Listed;
import coop.quitus.sampling.NewAnnouncement;
import coop.quitus.sampling.Tenth;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Announcements, lists and draws. All is called in a transaction of the headquarters.
@Component
final class DrawTable {

    private final JdbcClient sql;
    private final Clock clock;

    DrawTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Announcement> announcement(CooperativeId headquarters, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT method, source, source_on, seed_digest, risk_percent, rest_years, population_digest,
                               population_size, announced_at, announced_by
                          FROM sampling.announcement
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", headquarters.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Announcement(
                                year,
                                DrawMethod.valueOf(row.getString("method")),
                                row.getString("source"),
                                row.getObject("source_on", LocalDate.class),
                                row.getString("seed_digest"),
                                row.getInt("risk_percent"),
                                row.getInt("rest_years"),
                                row.getString("population_digest"),
                                row.getInt("population_size"),
                                row.getTimestamp("announced_at").toInstant(),
                                row.getString("announced_by")))
                .optional();
    }

    /// @return whether nobody was faster
    boolean announce(
            Cooperative headquarters, NewAnnouncement asked, DrawPopulation population, Actor by) {
        return sql.sql(
                                """
                                INSERT INTO sampling.announcement
                                    (cooperative_id, association_id, school_year, method, source, source_on, seed_digest,
                                     risk_percent, rest_years, population_digest, population_size, announced_at,
                                     announced_by_id, announced_by)
                                VALUES (:cooperative, :association, :year, :method, :source, :sourceOn, :seedDigest, :risk,
                                        :rest, :digest, :size, :at, :byId, :by)
                                ON CONFLICT (cooperative_id, school_year) DO NOTHING
                                """)
                        .param("cooperative", headquarters.id().value())
                        .param("association", headquarters.association().value())
                        .param("year", population.year().startsIn())
                        .param("method", asked.method().name())
                        .param("source", asked.source())
                        .param("sourceOn", asked.sourceOn(), Types.DATE)
                        .param("seedDigest", asked.seedDigest())
                        .param("risk", asked.riskPercent())
                        .param("rest", asked.restYears())
                        .param("digest", population.digest())
                        .param("size", population.listed().size())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    void list(Cooperative headquarters, SchoolYear year, Listed one, CooperativeId listed) {
        sql.sql(
                        """
                        INSERT INTO sampling.listed
                            (cooperative_id, association_id, school_year, number, listed_id, weight, last_visited)
                        VALUES (:cooperative, :association, :year, :number, :listed, :weight, :last)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("year", year.startsIn())
                .param("number", one.number())
                .param("listed", listed.value())
                .param("weight", one.weight())
                .param("last", one.lastVisited(), Types.INTEGER)
                .update();
    }

    /// By number.
    Map<String, CooperativeId> whoIs(CooperativeId headquarters, SchoolYear year) {
        return sql
                .sql(
                        """
                        SELECT number, listed_id
                          FROM sampling.listed
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", headquarters.value())
                .param("year", year.startsIn())
                .query((row, i) -> Map.entry(row.getString(1), new CooperativeId(row.getLong(2))))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Listed> listed(CooperativeId headquarters, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT number, weight, last_visited
                          FROM sampling.listed
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", headquarters.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Listed(
                                row.getString(1), row.getInt(2), row.getObject(3, Integer.class)))
                .list();
    }

    Optional<Draws.Made> made(CooperativeId headquarters, SchoolYear year) {
        List<Tenth.Drawn> drawn =
                sql.sql(
                                """
                                SELECT rank, number, reason
                                  FROM sampling.drawn
                                 WHERE cooperative_id = :cooperative AND school_year = :year
                                 ORDER BY rank
                                """)
                        .param("cooperative", headquarters.value())
                        .param("year", year.startsIn())
                        .query((row, i) ->
                                new Tenth.Drawn(
                                        row.getInt(1),
                                        row.getString(2),
                                        DrawReason.valueOf(row.getString(3))))
                        .list();
        return sql.sql(
                        """
                        SELECT seed, drawn_at, drawn_by
                          FROM sampling.draw
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", headquarters.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Draws.Made(
                                new Tenth(row.getString(1), drawn),
                                row.getTimestamp(2).toInstant(),
                                row.getString(3)))
                .optional();
    }

    /// @return whether nobody was faster
    boolean draw(Cooperative headquarters, SchoolYear year, Tenth tenth, Actor by) {
        int first =
                sql.sql(
                                """
                                INSERT INTO sampling.draw
                                    (cooperative_id, association_id, school_year, seed, drawn_at, drawn_by_id, drawn_by)
                                VALUES (:cooperative, :association, :year, :seed, :at, :byId, :by)
                                ON CONFLICT (cooperative_id, school_year) DO NOTHING
                                """)
                        .param("cooperative", headquarters.id().value())
                        .param("association", headquarters.association().value())
                        .param("year", year.startsIn())
                        .param("seed", tenth.seed())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update();
        if (first == 1) {
            tenth.drawn().forEach(one -> keep(headquarters, year, one));
        }
        return first == 1;
    }

    private void keep(Cooperative headquarters, SchoolYear year, Tenth.Drawn one) {
        sql.sql(
                        """
                        INSERT INTO sampling.drawn (cooperative_id, association_id, school_year, rank, number, reason)
                        VALUES (:cooperative, :association, :year, :rank, :number, :reason)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("year", year.startsIn())
                .param("rank", one.rank())
                .param("number", one.number())
                .param("reason", one.reason().name())
                .update();
    }
}
