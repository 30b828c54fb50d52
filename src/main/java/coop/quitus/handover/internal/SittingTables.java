package coop.quitus.handover.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.handover.HandoverWords;
import coop.quitus.handover.Minutes;
import coop.quitus.handover.Sitting;
import coop.quitus.handover.Sitting.Ending;
import coop.quitus.handover.Sitting.Side;
import coop.quitus.handover.Sitting.Signature;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sittings, as they are kept. All is called in a transaction of the cooperative.
@Component
final class SittingTables {

    private final JdbcClient sql;

    SittingTables(JdbcClient sql) {
        this.sql = sql;
    }

    private JdbcClient.StatementSpec adding(String text, Cooperative cooperative, UUID sitting) {
        return sql.sql(text)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("sitting", sitting);
    }

    void open(
            Cooperative cooperative,
            UUID id,
            UUID mandate,
            Actor outgoing,
            String because,
            Instant now,
            Actor by) {
        adding(
                        """
                        INSERT INTO handover.sitting
                            (cooperative_id, association_id, id, mandate_id, outgoing_id, outgoing, because, opened_at,
                             opened_by_id, opened_by)
                        VALUES (:cooperative, :association, :sitting, :mandate, :outgoingId, :outgoing, :because, :at,
                                :byId, :by)
                        """,
                        cooperative,
                        id)
                .param("mandate", mandate)
                .param("outgoingId", outgoing.person())
                .param("outgoing", outgoing.name())
                .param("because", because)
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void say(Cooperative cooperative, UUID sitting, HandoverWords words, Instant now, Actor by) {
        adding(
                        """
                        INSERT INTO handover.words
                            (cooperative_id, association_id, sitting_id, version, held_on, successor, email, no_cheque_book,
                             first_cheque, cheques_left, spoiled, archives, computer, keys, gap, note, recorded_at,
                             recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :sitting, :version, :on, :successor, :email, :noBook, :first,
                                :left, :spoiled, :archives, :computer, :keys, :gap, :note, :at, :byId, :by)
                        """,
                        cooperative,
                        sitting)
                .param("version", nextVersion(cooperative.id(), sitting))
                .param("on", words.on())
                .param("successor", words.successor())
                .param("email", words.email())
                .param("noBook", words.noChequeBook())
                .param("first", words.firstCheque())
                .param("left", words.chequesLeft())
                .param("spoiled", words.spoiled())
                .param("archives", words.archives())
                .param("computer", words.computer())
                .param("keys", words.keys())
                .param("gap", words.gap())
                .param("note", words.note())
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int nextVersion(CooperativeId cooperative, UUID sitting) {
        return sql.sql(
                        """
                        SELECT coalesce(max(version), 0) + 1 FROM handover.words
                         WHERE cooperative_id = :cooperative AND sitting_id = :sitting
                        """)
                .param("cooperative", cooperative.value())
                .param("sitting", sitting)
                .query(Integer.class)
                .single();
    }

    void sign(Cooperative cooperative, UUID sitting, Signature signature) {
        adding(
                        """
                        INSERT INTO handover.signature
                            (cooperative_id, association_id, sitting_id, side, digest, person_id, name, signed_at)
                        VALUES (:cooperative, :association, :sitting, :side, :digest, :person, :name, :at)
                        ON CONFLICT (cooperative_id, sitting_id, side, digest) DO NOTHING
                        """,
                        cooperative,
                        sitting)
                .param("side", signature.side().name())
                .param("digest", signature.digest())
                .param("person", signature.person())
                .param("name", signature.name())
                .param("at", Timestamp.from(signature.at()))
                .update();
    }

    void seal(Cooperative cooperative, UUID sitting, Minutes minutes, Instant now) {
        adding(
                        """
                        INSERT INTO handover.minutes
                            (cooperative_id, association_id, sitting_id, digest, parts, labels, told, sealed_at)
                        VALUES (:cooperative, :association, :sitting, :digest, :parts, :labels, :told, :at)
                        """,
                        cooperative,
                        sitting)
                .param("digest", minutes.digest())
                .param("parts", texts(minutes, 0))
                .param("labels", texts(minutes, 1))
                .param("told", texts(minutes, 2))
                .param("at", Timestamp.from(now))
                .update();
    }

    private static String[] texts(Minutes minutes, int column) {
        return minutes.lines().stream()
                .map(line -> List.of(line.part(), line.label(), line.value()).get(column))
                .toArray(String[]::new);
    }

    void end(Cooperative cooperative, UUID sitting, boolean confirmed, Instant now, Actor by) {
        adding(
                        """
                        INSERT INTO handover.ending
                            (cooperative_id, association_id, sitting_id, confirmed, ended_at, ended_by_id, ended_by)
                        VALUES (:cooperative, :association, :sitting, :confirmed, :at, :byId, :by)
                        """,
                        cooperative,
                        sitting)
                .param("confirmed", confirmed)
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// All sittings of a cooperative, the latest first.
    List<Sitting> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT sitting.id, sitting.mandate_id, sitting.outgoing_id, sitting.outgoing, sitting.because,
                               sitting.opened_at, sitting.opened_by, words.held_on, words.successor, words.email,
                               words.no_cheque_book, words.first_cheque, words.cheques_left, words.spoiled, words.archives,
                               words.computer, words.keys, words.gap, words.note, minutes.digest, ending.confirmed,
                               ending.ended_at, ending.ended_by
                          FROM handover.sitting
                          JOIN handover.words
                            ON words.cooperative_id = sitting.cooperative_id AND words.sitting_id = sitting.id
                           AND words.version = (SELECT max(version) FROM handover.words last
                                                 WHERE last.cooperative_id = sitting.cooperative_id
                                                   AND last.sitting_id = sitting.id)
                          LEFT JOIN handover.minutes
                            ON minutes.cooperative_id = sitting.cooperative_id AND minutes.sitting_id = sitting.id
                          LEFT JOIN handover.ending
                            ON ending.cooperative_id = sitting.cooperative_id AND ending.sitting_id = sitting.id
                         WHERE sitting.cooperative_id = :cooperative
                         ORDER BY sitting.opened_at DESC, sitting.id DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> sitting(cooperative, row))
                .list();
    }

    private Sitting sitting(CooperativeId cooperative, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Sitting(
                id,
                row.getObject("mandate_id", UUID.class),
                row.getObject("outgoing_id", UUID.class),
                row.getString("outgoing"),
                row.getString("because"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"),
                words(row),
                signatures(cooperative, id),
                row.getString("digest"),
                endedAt == null
                        ? null
                        : new Ending(
                                row.getBoolean("confirmed"),
                                endedAt.toInstant(),
                                row.getString("ended_by")));
    }

    private static HandoverWords words(ResultSet row) throws SQLException {
        return new HandoverWords(
                row.getObject("held_on", LocalDate.class),
                row.getString("successor"),
                row.getString("email"),
                row.getBoolean("no_cheque_book"),
                row.getString("first_cheque"),
                row.getString("cheques_left"),
                row.getString("spoiled"),
                row.getString("archives"),
                row.getString("computer"),
                row.getString("keys"),
                row.getString("gap"),
                row.getString("note"));
    }

    private List<Signature> signatures(CooperativeId cooperative, UUID sitting) {
        return sql.sql(
                        """
                        SELECT side, person_id, name, digest, signed_at FROM handover.signature
                         WHERE cooperative_id = :cooperative AND sitting_id = :sitting
                         ORDER BY signed_at, side
                        """)
                .param("cooperative", cooperative.value())
                .param("sitting", sitting)
                .query((row, i) ->
                        new Signature(
                                Side.valueOf(row.getString("side")),
                                row.getObject("person_id", UUID.class),
                                row.getString("name"),
                                row.getString("digest"),
                                row.getTimestamp("signed_at").toInstant()))
                .list();
    }

    Optional<Minutes> minutes(CooperativeId cooperative, UUID sitting) {
        return sql.sql(
                        """
                        SELECT parts, labels, told FROM handover.minutes
                         WHERE cooperative_id = :cooperative AND sitting_id = :sitting
                        """)
                .param("cooperative", cooperative.value())
                .param("sitting", sitting)
                .query((row, i) -> minutes(row))
                .optional();
    }

    private static Minutes minutes(ResultSet row) throws SQLException {
        var parts = (String[]) row.getArray("parts").getArray();
        var labels = (String[]) row.getArray("labels").getArray();
        var told = (String[]) row.getArray("told").getArray();
        var lines = new ArrayList<Minutes.Line>();
        for (int i = 0; i < parts.length; i++) {
            lines.add(new Minutes.Line(parts[i], labels[i], told[i]));
        }
        return new Minutes(lines);
    }
}
