package coop.quitus.advice.internal;

import coop.quitus.advice.OpenQuestion;
import coop.quitus.advice.OpenQuestions;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what nobody could answer, and not who asked.
@Component
final class Asking implements OpenQuestions {

    private static final int LONGEST = 200;

    private final JdbcClient sql;
    private final Clock clock;

    Asking(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<OpenQuestion> of(AssociationId association) {
        return sql.sql(
                        """
                        SELECT id, question, times, asked_on
                          FROM advice.question
                         WHERE association_id = :association AND settled_on IS NULL
                         ORDER BY times DESC, asked_on DESC, plain
                        """)
                .param("association", association.value())
                .query(OpenQuestion.class)
                .list();
    }

    @Override
    public void keep(AssociationId association, String question) {
        String bare = withoutTraces(question);
        String plain = Wording.plain(bare);
        if (plain.isEmpty()) {
            return;
        }
        sql.sql(
                        """
                        INSERT INTO advice.question (association_id, plain, id, question, asked_on)
                        VALUES (:association, :plain, :id, :question, :today)
                        ON CONFLICT (association_id, plain) DO UPDATE
                           SET times = question.times + 1, asked_on = excluded.asked_on,
                               settled_on = NULL, settled_by_name = NULL
                        """)
                .param("association", association.value())
                .param("plain", cut(plain))
                .param("id", Ids.next(clock))
                .param("question", cut(bare))
                .param("today", LocalDate.now(clock))
                .update();
    }

    /// Addresses and long numbers would tell who asks.
    private static String withoutTraces(String question) {
        return question.replaceAll("\\S+@\\S+", "…")
                .replaceAll("\\d[\\d .]{4,}\\d", "…")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    @Override
    public void settle(AssociationId association, UUID question, Actor by) {
        sql.sql(
                        """
                        UPDATE advice.question
                           SET settled_on = :today, settled_by_name = :by
                         WHERE association_id = :association AND id = :id
                        """)
                .param("today", LocalDate.now(clock))
                .param("by", by.name())
                .param("association", association.value())
                .param("id", question)
                .update();
    }
}
