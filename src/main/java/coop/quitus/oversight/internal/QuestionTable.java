package coop.quitus.oversight.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Question.Deed;
import coop.quitus.oversight.Questions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The questions of a cooperative and their threads. All is called in one of its transactions.
@Component
final class QuestionTable {

    private final JdbcClient sql;
    private final Clock clock;

    QuestionTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// With their threads, the oldest first: one query.
    ///
    /// @param year of that year alone; null for all
    /// @param entry on that entry alone; null for all
    /// @param id that one alone; null for all
    List<Question> find(
            CooperativeId cooperative,
            @Nullable SchoolYear year,
            @Nullable UUID entry,
            @Nullable UUID id) {
        List<Row> rows =
                sql.sql(
                                """
                                SELECT question.id, question.school_year, question.entry_id, question.piece,
                                       question.asked_by_id, word.number, word.deed, word.words, word.voucher, word.said_at,
                                       word.said_by_id, word.said_by
                                  FROM oversight.question
                                  JOIN oversight.word
                                    ON word.cooperative_id = question.cooperative_id AND word.question = question.id
                                 WHERE question.cooperative_id = :cooperative
                                   AND (:year::integer IS NULL OR question.school_year = :year)
                                   AND (:entry::uuid IS NULL OR question.entry_id = :entry)
                                   AND (:id::uuid IS NULL OR question.id = :id)
                                 ORDER BY question.asked_at, question.id, word.number
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year == null ? null : year.startsIn())
                        .param("entry", entry)
                        .param("id", id)
                        .query((row, i) -> read(row, cooperative))
                        .list();
        var threads = new LinkedHashMap<UUID, List<Question.Word>>();
        var heads = new LinkedHashMap<UUID, Question>();
        for (Row row : rows) {
            heads.putIfAbsent(row.head().id(), row.head());
            threads.computeIfAbsent(row.head().id(), _ -> new ArrayList<>()).add(row.word());
        }
        return heads.values().stream()
                .map(head -> with(head, threads.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /// A word of a thread, and the question it belongs to.
    private record Row(Question head, Question.Word word) {}

    private static Row read(ResultSet row, CooperativeId cooperative) throws SQLException {
        return new Row(
                new Question(
                        row.getObject("id", UUID.class),
                        cooperative,
                        new SchoolYear(row.getInt("school_year")),
                        row.getObject("entry_id", UUID.class),
                        row.getString("piece"),
                        row.getObject("asked_by_id", UUID.class),
                        List.of()),
                new Question.Word(
                        row.getInt("number"),
                        Deed.valueOf(row.getString("deed")),
                        row.getString("words"),
                        row.getString("voucher"),
                        row.getTimestamp("said_at").toInstant(),
                        row.getObject("said_by_id", UUID.class),
                        row.getString("said_by")));
    }

    private static Question with(Question head, List<Question.Word> thread) {
        return new Question(
                head.id(),
                head.cooperative(),
                head.year(),
                head.entry(),
                head.piece(),
                head.askedById(),
                thread);
    }

    void open(
            Cooperative which,
            SchoolYear year,
            UUID key,
            @Nullable UUID entry,
            String piece,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO oversight.question
                            (cooperative_id, association_id, id, school_year, entry_id, piece, asked_at, asked_by_id, asked_by)
                        VALUES (:cooperative, :association, :id, :year, :entry, :piece, :at, :byId, :by)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("id", key)
                .param("year", year.startsIn())
                .param("entry", entry)
                .param("piece", piece)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void say(
            Cooperative which,
            UUID question,
            int number,
            Deed deed,
            String words,
            String voucher,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO oversight.word
                            (cooperative_id, association_id, question, number, deed, words, voucher, said_at, said_by_id,
                             said_by)
                        VALUES (:cooperative, :association, :question, :number, :deed, :words, :voucher, :at, :byId, :by)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("question", question)
                .param("number", number)
                .param("deed", deed.name())
                .param("words", words)
                .param("voucher", voucher)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Questions.Waiting> waiting(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT school_year, count(*)
                          FROM oversight.published_question
                         WHERE cooperative_id = :cooperative AND state IN ('ASKED', 'ASKED_AGAIN')
                         GROUP BY school_year
                         ORDER BY school_year
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Questions.Waiting(new SchoolYear(row.getInt(1)), row.getInt(2)))
                .list();
    }
}
