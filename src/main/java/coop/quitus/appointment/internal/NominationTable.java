package coop.quitus.appointment.internal;

import coop.quitus.appointment.NewNomination;
import coop.quitus.appointment.Nomination;
import coop.quitus.appointment.Nomination.Answer;
import coop.quitus.appointment.Nomination.Form;
import coop.quitus.appointment.Nomination.Voice;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The nominations, what was said of them, and what came of them. All is called in a transaction of
/// the cooperative.
@Component
final class NominationTable {

    private final JdbcClient sql;
    private final Clock clock;

    NominationTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec adding(String text, Cooperative school, UUID nomination) {
        return sql.sql(text)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("nomination", nomination)
                .param("at", Timestamp.from(clock.instant()));
    }

    void open(Cooperative school, UUID id, NewNomination asked, Actor by) {
        adding(
                        """
                        INSERT INTO appointment.nomination
                            (cooperative_id, association_id, id, role, name, email, words, opened_at, opened_by_id,
                             opened_by)
                        VALUES (:cooperative, :association, :nomination, :role, :name, :email, :words, :at, :byId, :by)
                        """,
                        school,
                        id)
                .param("role", asked.role().name())
                .param("name", asked.name())
                .param("email", asked.email())
                .param("words", asked.words())
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void say(Cooperative school, Nomination nomination, boolean agrees, Actor by) {
        long said =
                nomination.voices().stream()
                        .filter(one -> one.person().equals(by.person()))
                        .count();
        adding(
                        """
                        INSERT INTO appointment.voice
                            (cooperative_id, association_id, nomination, person, number, name, agrees, said_at)
                        VALUES (:cooperative, :association, :nomination, :person, :number, :name, :agrees, :at)
                        """,
                        school,
                        nomination.id())
                .param("person", by.person())
                .param("number", said + 1)
                .param("name", by.name())
                .param("agrees", agrees)
                .update();
    }

    void file(Cooperative school, UUID nomination, String voucher, Actor by) {
        adding(
                        """
                        INSERT INTO appointment.form
                            (cooperative_id, association_id, nomination, voucher, filed_at, filed_by_id, filed_by)
                        VALUES (:cooperative, :association, :nomination, :voucher, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, nomination, voucher) DO NOTHING
                        """,
                        school,
                        nomination)
                .param("voucher", voucher)
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void answer(
            Cooperative school,
            UUID nomination,
            Answer.Kind kind,
            @Nullable UUID mandate,
            @Nullable LocalDate from,
            String words,
            Actor by) {
        adding(
                        """
                        INSERT INTO appointment.answer
                            (cooperative_id, association_id, nomination, kind, mandate, begins_on, words, answered_at,
                             answered_by_id, answered_by)
                        VALUES (:cooperative, :association, :nomination, :kind, :mandate, :from, :words, :at, :byId, :by)
                        """,
                        school,
                        nomination)
                .param("kind", kind.name())
                .param("mandate", mandate, Types.OTHER)
                .param("from", from, Types.DATE)
                .param("words", words)
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// The latest first.
    List<Nomination> all(CooperativeId cooperative) {
        Map<UUID, List<Voice>> voices = voices(cooperative);
        Map<UUID, List<Form>> forms = forms(cooperative);
        Map<UUID, Answer> answers = answers(cooperative);
        return sql.sql(
                        """
                        SELECT id, role, name, email, words, opened_at, opened_by
                          FROM appointment.nomination
                         WHERE cooperative_id = :cooperative
                         ORDER BY opened_at DESC, id DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Nomination(
                            id,
                            Role.valueOf(row.getString("role")),
                            row.getString("name"),
                            row.getString("email"),
                            row.getString("words"),
                            row.getTimestamp("opened_at").toInstant(),
                            row.getString("opened_by"),
                            voices.getOrDefault(id, List.of()),
                            forms.getOrDefault(id, List.of()),
                            answers.get(id));
                })
                .list();
    }

    private Map<UUID, List<Voice>> voices(CooperativeId cooperative) {
        var voices = new HashMap<UUID, List<Voice>>();
        sql.sql(
                        """
                        SELECT nomination, person, name, agrees, said_at
                          FROM appointment.voice
                         WHERE cooperative_id = :cooperative
                         ORDER BY said_at, number, person
                        """)
                .param("cooperative", cooperative.value())
                .query(row -> {
                    voices.computeIfAbsent(nomination(row), _ -> new ArrayList<>())
                            .add(
                                    new Voice(
                                            row.getObject("person", UUID.class),
                                            row.getString("name"),
                                            row.getBoolean("agrees"),
                                            row.getTimestamp("said_at").toInstant()));
                });
        return voices;
    }

    private Map<UUID, List<Form>> forms(CooperativeId cooperative) {
        var forms = new HashMap<UUID, List<Form>>();
        sql.sql(
                        """
                        SELECT nomination, voucher, filed_at, filed_by
                          FROM appointment.form
                         WHERE cooperative_id = :cooperative
                         ORDER BY filed_at, voucher
                        """)
                .param("cooperative", cooperative.value())
                .query(row -> {
                    forms.computeIfAbsent(nomination(row), _ -> new ArrayList<>())
                            .add(
                                    new Form(
                                            row.getString("voucher"),
                                            row.getTimestamp("filed_at").toInstant(),
                                            row.getString("filed_by")));
                });
        return forms;
    }

    private Map<UUID, Answer> answers(CooperativeId cooperative) {
        var answers = new HashMap<UUID, Answer>();
        sql.sql(
                        """
                        SELECT nomination, kind, mandate, begins_on, words, answered_at, answered_by
                          FROM appointment.answer
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query(row -> {
                    answers.put(
                            nomination(row),
                            new Answer(
                                    Answer.Kind.valueOf(row.getString("kind")),
                                    row.getObject("mandate", UUID.class),
                                    row.getObject("begins_on", LocalDate.class),
                                    row.getString("words"),
                                    row.getTimestamp("answered_at").toInstant(),
                                    row.getString("answered_by")));
                });
        return answers;
    }

    private static UUID nomination(ResultSet row) throws SQLException {
        return row.getObject("nomination", UUID.class);
    }
}
