package coop.quitus.letter.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.letter.LetterAnswer.Verdict;
import coop.quitus.letter.NewAnswer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The answers as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class AnswerTable {

    private final JdbcClient sql;
    private final Clock clock;

    AnswerTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<LetterAnswer> all(CooperativeId cooperative, UUID letter) {
        return sql.sql(
                        """
                        SELECT answer.number, answer.verdict, answer.words, answer.conditions, answer.answered_by,
                               answer.function, answer.file_hash, answer.answered_at, reading.number IS NOT NULL AS read
                          FROM letter.answer
                          LEFT JOIN letter.reading
                            ON reading.cooperative_id = answer.cooperative_id
                           AND reading.letter_id = answer.letter_id AND reading.number = answer.number
                         WHERE answer.cooperative_id = :cooperative AND answer.letter_id = :letter
                         ORDER BY answer.number
                        """)
                .param("cooperative", cooperative.value())
                .param("letter", letter)
                .query((row, i) ->
                        new LetterAnswer(
                                row.getInt("number"),
                                Verdict.valueOf(row.getString("verdict")),
                                row.getString("words"),
                                row.getString("conditions"),
                                row.getString("answered_by"),
                                row.getString("function"),
                                row.getString("file_hash"),
                                row.getTimestamp("answered_at").toInstant(),
                                row.getBoolean("read")))
                .list();
    }

    Optional<LetterAnswer> last(CooperativeId cooperative, UUID letter) {
        return all(cooperative, letter).stream().reduce((_, later) -> later);
    }

    /// Whether a form was sent already.
    boolean knows(CooperativeId cooperative, UUID key) {
        return sql.sql(
                        """
                        SELECT EXISTS (SELECT FROM letter.answer
                                        WHERE cooperative_id = :cooperative AND form_key = :key)
                        """)
                .param("cooperative", cooperative.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void add(Cooperative school, UUID letter, int number, int sending, NewAnswer asked, Actor by) {
        Verdict verdict = asked.verdict();
        if (verdict == null) {
            throw new IllegalArgumentException("an answer says yes, no or let us meet");
        }
        sql.sql(
                        """
                        INSERT INTO letter.answer
                            (cooperative_id, association_id, letter_id, number, sending, form_key, verdict, words,
                             conditions, answered_by, function, file_hash, answered_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :letter, :number, :sending, :key, :verdict, :words,
                                :conditions, :answeredBy, :function, :file, :at, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("letter", letter)
                .param("number", number)
                .param("sending", sending)
                .param("key", asked.key())
                .param("verdict", verdict.name())
                .param("words", asked.words().strip())
                .param("conditions", asked.conditions().strip())
                .param("answeredBy", asked.by().strip())
                .param("function", asked.function().strip())
                .param("file", asked.file())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void read(Cooperative school, UUID letter, int number, Actor by) {
        sql.sql(
                        """
                        INSERT INTO letter.reading
                            (cooperative_id, association_id, letter_id, number, read_at, read_by_id, read_by)
                        VALUES (:cooperative, :association, :letter, :number, :at, :byId, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("letter", letter)
                .param("number", number)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
