package coop.quitus.handover.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The links of those who take over: 256 random bits, of which only the SHA-256 is kept.
@Component
final class LinkTable {

    private static final Duration LIFE = Duration.ofDays(14);

    private final JdbcClient sql;

    LinkTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Makes a link; those made before for that sitting serve no more.
    ///
    /// @return its secret, said only here
    String make(Cooperative cooperative, UUID sitting, Instant now) {
        String secret = Secrets.fresh();
        sql.sql(
                        """
                        INSERT INTO handover.link
                            (cooperative_id, association_id, sitting_id, secret_hash, made_at, expires_at)
                        VALUES (:cooperative, :association, :sitting, :hash, :at, :end)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("sitting", sitting)
                .param("hash", Secrets.hash(secret))
                .param("at", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(LIFE)))
                .update();
        return secret;
    }

    Optional<UUID> behind(CooperativeId cooperative, String secret, Instant now) {
        return sql.sql(
                        """
                        SELECT sitting_id FROM handover.link
                         WHERE cooperative_id = :cooperative AND secret_hash = :hash AND expires_at > :now
                           AND NOT EXISTS (
                                   SELECT FROM handover.link later
                                    WHERE later.cooperative_id = :cooperative AND later.sitting_id = link.sitting_id
                                      AND later.made_at > link.made_at)
                        """)
                .param("cooperative", cooperative.value())
                .param("hash", Secrets.hash(secret))
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }
}
