package coop.quitus.garden.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.garden.Measure;
import coop.quitus.garden.NewReading;
import coop.quitus.garden.Reading;
import coop.quitus.garden.Sighting;
import coop.quitus.garden.Weather;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The log of gardens, and what was found with a key. All is called in a transaction of the
/// cooperative.
@Component
final class LogTable {

    private final JdbcClient sql;
    private final Clock clock;

    LogTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Reading> readings(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT *
                          FROM garden.reading
                         WHERE cooperative_id = :cooperative AND project = :project
                           AND NOT EXISTS (SELECT FROM garden.struck_reading struck
                                            WHERE struck.cooperative_id = reading.cooperative_id
                                              AND struck.reading = reading.id)
                         ORDER BY observed_on, recorded_at, subject, id
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) -> reading(row))
                .list();
    }

    private static Reading reading(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String weather = row.getString("weather");
        return new Reading(
                id,
                new NewReading(
                        id,
                        row.getDate("observed_on").toLocalDate(),
                        row.getString("step"),
                        row.getString("subject"),
                        measures(row),
                        weather.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Weather.valueOf(weather)),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("picture", UUID.class))),
                row.getString("recorded_by"));
    }

    private static Map<Measure, Integer> measures(ResultSet row) throws SQLException {
        var measures = new EnumMap<Measure, Integer>(Measure.class);
        for (Measure measure : Measure.values()) {
            int value = row.getInt(column(measure));
            if (!row.wasNull()) {
                measures.put(measure, value);
            }
        }
        return measures;
    }

    private static String column(Measure measure) {
        return switch (measure) {
            case HEIGHT -> "height_mm";
            case COUNT -> "count";
            case TEMPERATURE -> "temperature_tenths";
            case RAIN -> "rain_tenths";
        };
    }

    void write(Cooperative cooperative, SchoolYear year, UUID project, NewReading asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.reading
                            (cooperative_id, association_id, id, project, school_year, observed_on, step, subject,
                             height_mm, count, temperature_tenths, rain_tenths, weather, words, picture,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :project, :year, :on, :step, :subject,
                                :HEIGHT, :COUNT, :TEMPERATURE, :RAIN, :weather, :words, :picture, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", asked.key())
                .param("project", project)
                .param("year", year.startsIn())
                .param("on", Date.valueOf(asked.on()))
                .param("step", asked.step())
                .param("subject", asked.subject())
                .param("HEIGHT", asked.measures().get(Measure.HEIGHT), Types.INTEGER)
                .param("COUNT", asked.measures().get(Measure.COUNT), Types.INTEGER)
                .param("TEMPERATURE", asked.measures().get(Measure.TEMPERATURE), Types.INTEGER)
                .param("RAIN", asked.measures().get(Measure.RAIN), Types.INTEGER)
                .param("weather", asked.weather().map(Weather::name).orElse(""))
                .param("words", asked.words())
                .param("picture", asked.picture().orElse(null), Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void strike(Cooperative cooperative, UUID reading, Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.struck_reading
                            (cooperative_id, association_id, reading, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :reading, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, reading) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("reading", reading)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Sighting> sightings(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT id, key, result, seen_on, place, recorded_by
                          FROM garden.sighting
                         WHERE cooperative_id = :cooperative AND project = :project
                         ORDER BY seen_on, recorded_at, id
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) ->
                        new Sighting(
                                row.getObject("id", UUID.class),
                                row.getString("key"),
                                row.getString("result"),
                                row.getDate("seen_on").toLocalDate(),
                                row.getString("place"),
                                row.getString("recorded_by")))
                .list();
    }

    void find(Cooperative cooperative, SchoolYear year, UUID project, Sighting seen, Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.sighting
                            (cooperative_id, association_id, id, project, school_year, key, result, seen_on, place,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :project, :year, :key, :result, :on, :place,
                                :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", seen.id())
                .param("project", project)
                .param("year", year.startsIn())
                .param("key", seen.key())
                .param("result", seen.result())
                .param("on", Date.valueOf(seen.on()))
                .param("place", seen.where())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
