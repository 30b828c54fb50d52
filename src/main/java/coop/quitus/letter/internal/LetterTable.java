package coop.quitus.letter.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.letter.LetterState;
import coop.quitus.letter.LetterVersion;
import coop.quitus.letter.NewLetter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The letters and their texts as the database keeps them. All is called in a transaction of the
/// cooperative.
@Component
final class LetterTable {

    private static final String LETTERS =
            """
            SELECT letter.id, letter.school_year, letter.class_code, letter.partner_id, letter.copy_id,
                   letter.template, letter.origin, version.number AS version, version.subject, version.body,
                   adoption.decision_id, signature.signed_by,
                   (SELECT min(sending.sent_at) FROM letter.sending
                     WHERE sending.cooperative_id = letter.cooperative_id
                       AND sending.letter_id = letter.id) AS sent_at,
                   (SELECT proposal.item_id FROM letter.proposal
                     WHERE proposal.cooperative_id = letter.cooperative_id
                       AND proposal.letter_id = letter.id
                     ORDER BY proposal.proposed_at DESC LIMIT 1) AS item_id
              FROM letter.letter
              JOIN letter.version
                ON version.cooperative_id = letter.cooperative_id AND version.letter_id = letter.id
               AND version.number = (SELECT max(latest.number) FROM letter.version latest
                                      WHERE latest.cooperative_id = letter.cooperative_id
                                        AND latest.letter_id = letter.id)
              LEFT JOIN letter.adoption
                ON adoption.cooperative_id = letter.cooperative_id AND adoption.letter_id = letter.id
              LEFT JOIN letter.signature
                ON signature.cooperative_id = letter.cooperative_id AND signature.letter_id = letter.id
             WHERE letter.cooperative_id = :cooperative
               AND (:letter::uuid IS NULL OR letter.id = :letter)
               AND (:origin::text IS NULL OR letter.origin = :origin)
               AND (:year::integer IS NULL OR letter.school_year = :year)
               AND (:hash::text IS NULL OR EXISTS (
                       SELECT FROM letter.sending
                        WHERE sending.cooperative_id = letter.cooperative_id
                          AND sending.letter_id = letter.id AND sending.secret_hash = :hash
                          AND sending.expires_at > :now))
             ORDER BY letter.begun_at, letter.id
            """;

    private final JdbcClient sql;
    private final AnswerTable answers;
    private final Clock clock;

    LetterTable(JdbcClient sql, AnswerTable answers, Clock clock) {
        this.sql = sql;
        this.answers = answers;
        this.clock = clock;
    }

    /// Begins a letter with its first text; one begun already under that id stays as it is.
    void begin(Cooperative school, NewLetter asked, Actor by) {
        int begun =
                sql.sql(
                                """
                                INSERT INTO letter.letter
                                    (cooperative_id, association_id, id, school_year, class_code, partner_id, copy_id,
                                     template, origin, begun_at, begun_by_id, begun_by)
                                VALUES (:cooperative, :association, :id, :year, :class, :partner, :copy, :template,
                                        :origin, :at, :byId, :by)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("cooperative", school.id().value())
                        .param("association", school.association().value())
                        .param("id", asked.key())
                        .param("year", asked.year().startsIn())
                        .param("class", asked.classCode())
                        .param("partner", asked.partner())
                        .param("copy", asked.copy(), Types.OTHER)
                        .param("template", asked.template())
                        .param("origin", asked.origin())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update();
        if (begun == 1) {
            write(school, asked.key(), 1, asked.subject(), asked.body(), by);
        }
    }

    void write(Cooperative school, UUID letter, int number, String subject, String body, Actor by) {
        sql.sql(
                        """
                        INSERT INTO letter.version
                            (cooperative_id, association_id, letter_id, number, subject, body, written_at,
                             written_by_id, written_by)
                        VALUES (:cooperative, :association, :letter, :number, :subject, :body, :at, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("letter", letter)
                .param("number", number)
                .param("subject", subject.strip())
                .param("body", body.strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Optional<Letter> find(CooperativeId cooperative, UUID letter) {
        return those(cooperative, letter, null, null, null).stream().findFirst();
    }

    Optional<Letter> behind(CooperativeId cooperative, String secret) {
        return those(cooperative, null, null, null, Secrets.hash(secret)).stream().findFirst();
    }

    List<Letter> from(CooperativeId cooperative, String origin) {
        return those(cooperative, null, origin, null, null);
    }

    List<Letter> of(CooperativeId cooperative, SchoolYear year) {
        return those(cooperative, null, null, year.startsIn(), null).reversed();
    }

    Optional<Letter> proposedAs(CooperativeId cooperative, UUID item) {
        return sql.sql(
                        """
                        SELECT letter_id FROM letter.proposal
                         WHERE cooperative_id = :cooperative AND item_id = :item
                        """)
                .param("cooperative", cooperative.value())
                .param("item", item)
                .query(UUID.class)
                .optional()
                .flatMap(letter -> find(cooperative, letter));
    }

    private List<Letter> those(
            CooperativeId cooperative,
            @Nullable UUID letter,
            @Nullable String origin,
            @Nullable Integer year,
            @Nullable String secretHash) {
        return sql.sql(LETTERS)
                .param("cooperative", cooperative.value())
                .param("letter", letter, Types.OTHER)
                .param("origin", origin, Types.VARCHAR)
                .param("year", year, Types.INTEGER)
                .param("hash", secretHash, Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, i) -> letter(cooperative, row))
                .list();
    }

    private Letter letter(CooperativeId cooperative, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID decision = row.getObject("decision_id", UUID.class);
        String signedBy = row.getString("signed_by");
        Timestamp sent = row.getTimestamp("sent_at");
        Instant sentAt = sent == null ? null : sent.toInstant();
        LetterAnswer answer = sentAt == null ? null : answers.last(cooperative, id).orElse(null);
        return new Letter(
                id,
                new SchoolYear(row.getInt("school_year")),
                row.getString("class_code"),
                row.getObject("partner_id", UUID.class),
                row.getString("subject"),
                row.getString("body"),
                state(decision, signedBy, sentAt, answer),
                decision,
                signedBy == null ? "" : signedBy,
                sentAt,
                answer,
                row.getString("origin"),
                row.getInt("version"),
                row.getObject("copy_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("template"));
    }

    private static LetterState state(
            @Nullable UUID decision,
            @Nullable String signedBy,
            @Nullable Instant sentAt,
            @Nullable LetterAnswer answer) {
        if (answer != null) {
            return LetterState.ANSWERED;
        }
        if (sentAt != null) {
            return LetterState.SENT;
        }
        if (signedBy != null) {
            return LetterState.SIGNED;
        }
        return decision == null ? LetterState.DRAFT : LetterState.ADOPTED;
    }

    List<LetterVersion> versions(CooperativeId cooperative, UUID letter) {
        return sql.sql(
                        """
                        SELECT number, subject, body, written_at, written_by
                          FROM letter.version
                         WHERE cooperative_id = :cooperative AND letter_id = :letter
                         ORDER BY number DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("letter", letter)
                .query((row, i) ->
                        new LetterVersion(
                                row.getInt("number"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getTimestamp("written_at").toInstant(),
                                row.getString("written_by")))
                .list();
    }
}
