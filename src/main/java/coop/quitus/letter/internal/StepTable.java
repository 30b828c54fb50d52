package coop.quitus.letter.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The steps of a letter as the database keeps them: proposed, adopted, signed, sent. All is called
/// in a transaction of the cooperative.
@Component
final class StepTable {

    private static final Duration LIFE = Duration.ofDays(365);

    private final JdbcClient sql;
    private final Clock clock;

    StepTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void propose(Cooperative school, UUID letter, UUID item, Actor by) {
        step(
                        """
                        INSERT INTO letter.proposal
                            (cooperative_id, association_id, letter_id, item_id, proposed_at, proposed_by_id,
                             proposed_by)
                        VALUES (:cooperative, :association, :letter, :item, :at, :byId, :by)
                        """,
                        school,
                        letter,
                        by)
                .param("item", item)
                .update();
    }

    void adopt(Cooperative school, UUID letter, int version, UUID decision, Actor by) {
        step(
                        """
                        INSERT INTO letter.adoption
                            (cooperative_id, association_id, letter_id, version, decision_id, adopted_at,
                             adopted_by_id, adopted_by)
                        VALUES (:cooperative, :association, :letter, :version, :decision, :at, :byId, :by)
                        """,
                        school,
                        letter,
                        by)
                .param("version", version)
                .param("decision", decision)
                .update();
    }

    /// @param scan empty when it was signed at the screen
    void sign(Cooperative school, UUID letter, String signedBy, String scan, Actor by) {
        step(
                        """
                        INSERT INTO letter.signature
                            (cooperative_id, association_id, letter_id, signed_by, scan_hash, signed_at,
                             recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :letter, :signedBy, :scan, :at, :byId, :by)
                        """,
                        school,
                        letter,
                        by)
                .param("signedBy", signedBy)
                .param("scan", scan)
                .update();
    }

    /// @param recipient the e-mail, or empty on paper
    /// @return the secret of its link, said only here
    String send(Cooperative school, UUID letter, String recipient, Actor by) {
        String secret = Secrets.fresh();
        step(
                        """
                        INSERT INTO letter.sending
                            (cooperative_id, association_id, letter_id, number, recipient, secret_hash, sent_at,
                             expires_at, sent_by_id, sent_by)
                        VALUES (:cooperative, :association, :letter, :number, :recipient, :hash, :at, :end, :byId, :by)
                        """,
                        school,
                        letter,
                        by)
                .param("number", sendings(school.id(), letter) + 1)
                .param("recipient", recipient)
                .param("hash", Secrets.hash(secret))
                .param("end", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return secret;
    }

    private JdbcClient.StatementSpec step(
            String statement, Cooperative school, UUID letter, Actor by) {
        return sql.sql(statement)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("letter", letter)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name());
    }

    /// How often it left.
    int sendings(CooperativeId cooperative, UUID letter) {
        return sql.sql(
                        """
                        SELECT count(*) FROM letter.sending
                         WHERE cooperative_id = :cooperative AND letter_id = :letter
                        """)
                .param("cooperative", cooperative.value())
                .param("letter", letter)
                .query(Integer.class)
                .single();
    }

    /// Which sending a secret belongs to; empty when it is none of this letter's.
    Optional<Integer> sending(CooperativeId cooperative, UUID letter, String secretHash) {
        return sql.sql(
                        """
                        SELECT number FROM letter.sending
                         WHERE cooperative_id = :cooperative AND letter_id = :letter AND secret_hash = :hash
                        """)
                .param("cooperative", cooperative.value())
                .param("letter", letter)
                .param("hash", secretHash)
                .query(Integer.class)
                .optional();
    }

    Instant signedAt(CooperativeId cooperative, UUID letter) {
        return sql.sql(
                        """
                        SELECT signed_at FROM letter.signature
                         WHERE cooperative_id = :cooperative AND letter_id = :letter
                        """)
                .param("cooperative", cooperative.value())
                .param("letter", letter)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
