package coop.quitus.letter.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.LetterTemplate.Hole;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the nation's letters, and keeps each version of each association's.
@Component
final class TemplateTable {

    private final JdbcClient sql;
    private final Clock clock;

    TemplateTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Question(String code, Hole hole) {}

    List<LetterTemplate> nation() {
        List<Question> questions =
                sql.sql(
                                """
                                SELECT code, name, question, example
                                  FROM letter.template_hole
                                 ORDER BY code, position
                                """)
                        .query((row, i) ->
                                new Question(
                                        row.getString("code"),
                                        new Hole(
                                                row.getString("name"),
                                                row.getString("question"),
                                                row.getString("example"))))
                        .list();
        return sql.sql(
                        """
                        SELECT code, title, subject, body, agreement, icon
                          FROM letter.template
                         ORDER BY position
                        """)
                .query((row, i) -> {
                    String code = row.getString("code");
                    return new LetterTemplate(
                            code,
                            row.getString("title"),
                            row.getString("subject"),
                            row.getString("body"),
                            row.getBoolean("agreement"),
                            row.getString("icon"),
                            questions.stream()
                                    .filter(one -> one.code().equals(code))
                                    .map(Question::hole)
                                    .toList(),
                            false,
                            false);
                })
                .list();
    }

    /// What an association says in place of the nation, for a letter.
    record Words(String code, String subject, String body) {}

    /// The words in force that year, by letter.
    Map<String, Words> own(AssociationId association, SchoolYear year) {
        return own(association, year, clock.instant());
    }

    /// Those that stood at a moment: no version written later counts.
    Map<String, Words> own(AssociationId association, SchoolYear year, Instant moment) {
        Map<String, Words> own = new HashMap<>();
        sql.sql(
                        """
                        SELECT code, subject, body
                          FROM (SELECT DISTINCT ON (code) *
                                  FROM letter.own_template
                                 WHERE association_id = :association AND school_year <= :year
                                   AND written_at <= :moment
                                 ORDER BY code, school_year DESC, version DESC) AS latest
                         WHERE NOT withdrawn
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("moment", Timestamp.from(moment))
                .query(Words.class)
                .list()
                .forEach(words -> own.put(words.code(), words));
        return own;
    }

    /// The nation's own letter says that the association follows it again.
    void add(
            AssociationId association,
            SchoolYear year,
            LetterTemplate letter,
            String reason,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO letter.own_template
                            (association_id, code, school_year, version, subject, body, withdrawn, reason,
                             written_at, written_by, written_by_name)
                        SELECT :association, :code, :year, coalesce(max(version), 0) + 1, :subject, :body, :withdrawn,
                               :reason, :at, :by, :byName
                          FROM letter.own_template
                         WHERE association_id = :association AND code = :code AND school_year = :year
                        """)
                .param("association", association.value())
                .param("code", letter.code())
                .param("year", year.startsIn())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("withdrawn", !letter.own())
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person())
                .param("byName", by.name())
                .update();
    }
}
