package coop.quitus.bylaw.internal;

import coop.quitus.bylaw.NewRelease;
import coop.quitus.bylaw.Release;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the releases.
@Component
final class ReleaseTable {

    private final JdbcClient sql;

    ReleaseTable(JdbcClient sql) {
        this.sql = sql;
    }

    private record Value(int number, String key, String value) {}

    List<Release> all() {
        Map<Integer, Map<String, String>> values = new HashMap<>();
        sql.sql("SELECT number, key, value FROM bylaw.release_value")
                .query(Value.class)
                .list()
                .forEach(one ->
                        values.computeIfAbsent(one.number(), _ -> new HashMap<>())
                                .put(one.key(), one.value()));
        return sql.sql(
                        """
                        SELECT number, from_year, title, changes, reference, referenced_on, published_at, published_by_name
                          FROM bylaw.release
                         ORDER BY number DESC
                        """)
                .query((row, i) ->
                        new Release(
                                row.getInt("number"),
                                new SchoolYear(row.getInt("from_year")),
                                row.getString("title"),
                                row.getString("changes"),
                                row.getString("reference"),
                                row.getObject("referenced_on", LocalDate.class),
                                values.getOrDefault(row.getInt("number"), Map.of()),
                                row.getTimestamp("published_at").toInstant(),
                                row.getString("published_by_name")))
                .list();
    }

    /// Of two that set the same, the one of the later year wins; within a year, the later one.
    Map<String, String> values(SchoolYear year) {
        Map<String, String> values = new HashMap<>();
        sql.sql(
                        """
                        SELECT release.number, key, value
                          FROM bylaw.release_value
                          JOIN bylaw.release ON release.number = release_value.number
                         WHERE from_year <= :year
                         ORDER BY from_year, release.number
                        """)
                .param("year", year.startsIn())
                .query(Value.class)
                .list()
                .forEach(one -> values.put(one.key(), one.value()));
        return values;
    }

    Release add(NewRelease asked, Map<String, String> values, Instant now, Actor by) {
        // Two releases at once would take one number: the second waits, then fails on the key.
        int number =
                sql.sql(
                                """
                                INSERT INTO bylaw.release
                                    (number, from_year, title, changes, reference, referenced_on, published_at,
                                     published_by, published_by_name)
                                SELECT coalesce(max(number), 0) + 1, :from, :title, :changes, :reference, :on, :at, :by, :byName
                                  FROM bylaw.release
                                RETURNING number
                                """)
                        .param("from", asked.from().startsIn())
                        .param("title", asked.title().strip())
                        .param("changes", asked.changes().strip())
                        .param("reference", asked.reference().strip())
                        .param("on", asked.referencedOn())
                        .param("at", Timestamp.from(now))
                        .param("by", by.person())
                        .param("byName", by.name())
                        .query(Integer.class)
                        .single();
        set(number, values);
        return new Release(
                number,
                asked.from(),
                asked.title().strip(),
                asked.changes().strip(),
                asked.reference().strip(),
                asked.referencedOn(),
                values,
                now,
                by.name());
    }

    private void set(int number, Map<String, String> values) {
        values.forEach((key, value) ->
                sql.sql(
                                """
                                INSERT INTO bylaw.release_value (number, key, value)
                                VALUES (:number, :key, :value)
                                """)
                        .param("number", number)
                        .param("key", key)
                        .param("value", value)
                        .update());
    }
}
