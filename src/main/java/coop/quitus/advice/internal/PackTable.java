package coop.quitus.advice.internal;

import coop.quitus.advice.Advice;
import coop.quitus.advice.Topic;
import coop.quitus.advice.Verdict;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps each version of each advice. The nation is association 0.
@Component
final class PackTable {

    static final long NATION = 0;

    private final JdbcClient sql;

    PackTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The words in force on a day of the nation and of one association, by id.
    List<Advice> of(long association, LocalDate day) {
        return sql.sql(
                        """
                        SELECT *
                          FROM (SELECT DISTINCT ON (association_id, id) *
                                  FROM advice.advice
                                 WHERE association_id IN (0, :association) AND from_on <= :day
                                 ORDER BY association_id, id, from_on DESC, version DESC) AS latest
                         WHERE NOT withdrawn
                         ORDER BY title, id, association_id
                        """)
                .param("association", association)
                .param("day", day)
                .query(PackTable::advice)
                .list();
    }

    /// What everyone says of one thing on a day, the nation first.
    List<Advice> saidOf(String id, LocalDate day) {
        return sql.sql(
                        """
                        SELECT *
                          FROM (SELECT DISTINCT ON (association_id) *
                                  FROM advice.advice
                                 WHERE id = :id AND from_on <= :day
                                 ORDER BY association_id, from_on DESC, version DESC) AS latest
                         WHERE NOT withdrawn
                         ORDER BY association_id
                        """)
                .param("id", id)
                .param("day", day)
                .query(PackTable::advice)
                .list();
    }

    private static Advice advice(ResultSet row, int i) throws SQLException {
        long association = row.getLong("association_id");
        return new Advice(
                row.getString("id"),
                Topic.valueOf(row.getString("topic")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("title"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getString("advice"),
                Objects.requireNonNullElse(row.getString("text_key"), ""),
                row.getString("reference"),
                row.getObject("referenced_on", LocalDate.class),
                association == NATION
                        ? Optional.empty()
                        : Optional.of(new AssociationId(association)),
                row.getObject("from_on", LocalDate.class),
                row.getString("written_by_name"));
    }

    void add(
            AssociationId association,
            Advice word,
            boolean withdrawn,
            String reason,
            Instant now,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO advice.advice
                            (association_id, id, version, from_on, topic, verdict, title, words, advice, text_key,
                             reference, referenced_on, withdrawn, reason, written_at, written_by, written_by_name)
                        SELECT :association, :id, coalesce(max(version), 0) + 1, :from, :topic, :verdict, :title, :words,
                               :advice, nullif(:text, ''), :reference, :referencedOn, :withdrawn, :reason, :at, :by, :byName
                          FROM advice.advice
                         WHERE association_id = :association AND id = :id
                        """)
                .param("association", association.value())
                .param("id", word.id())
                .param("from", word.from())
                .param("topic", word.topic().name())
                .param("verdict", word.verdict().name())
                .param("title", word.title())
                .param("words", word.words().toArray(String[]::new))
                .param("advice", word.advice())
                .param("text", word.textKey())
                .param("reference", word.reference())
                .param("referencedOn", word.referencedOn())
                .param("withdrawn", withdrawn)
                .param("reason", reason)
                .param("at", Timestamp.from(now))
                .param("by", by.person())
                .param("byName", by.name())
                .update();
    }
}
