package coop.quitus.ledger.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.Drafts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps forms begun and not finished.
@Component
final class Drafting implements Drafts {

    /// How long a draft thrown away can be taken back.
    private static final Duration REGRET = Duration.ofDays(7);

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Knowledge knowledge;
    private final Clock clock;

    Drafting(Tenancy tenancy, JdbcClient sql, Knowledge knowledge, Clock clock) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Override
    public void keep(CooperativeId cooperative, UUID key, Map<String, String> fields, Actor by) {
        tenancy.within(
                cooperative,
                () -> {
                    sweep(cooperative);
                    return sql.sql(
                                    """
                                    INSERT INTO ledger.draft (cooperative_id, association_id, form_key, person_id, form, saved_at)
                                    VALUES (:cooperative, :association, :key, :person, :form, :now)
                                        ON CONFLICT (cooperative_id, form_key)
                                        DO UPDATE SET form = excluded.form, saved_at = excluded.saved_at, discarded_at = NULL
                                    """)
                            .param("cooperative", cooperative.value())
                            .param(
                                    "association",
                                    knowledge.cooperative(cooperative).association().value())
                            .param("key", key)
                            .param("person", by.person())
                            .param("form", json.writeValueAsString(fields))
                            .param("now", now(Duration.ZERO))
                            .update();
                });
    }

    private void sweep(CooperativeId cooperative) {
        sql.sql(
                        """
                        DELETE FROM ledger.draft
                         WHERE cooperative_id = :cooperative AND discarded_at < :before
                        """)
                .param("cooperative", cooperative.value())
                .param("before", now(REGRET))
                .update();
    }

    private OffsetDateTime now(Duration ago) {
        return clock.instant().minus(ago).atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<Kept> waiting(CooperativeId cooperative) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT form_key, form, saved_at
                                          FROM ledger.draft
                                         WHERE cooperative_id = :cooperative AND discarded_at IS NULL
                                         ORDER BY saved_at DESC, form_key
                                        """)
                                .param("cooperative", cooperative.value())
                                .query(this::kept)
                                .list());
    }

    @Override
    public Optional<Kept> find(CooperativeId cooperative, UUID key) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT form_key, form, saved_at
                                          FROM ledger.draft
                                         WHERE cooperative_id = :cooperative AND form_key = :key AND discarded_at IS NULL
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("key", key)
                                .query(this::kept)
                                .optional());
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("form_key", UUID.class),
                json.readValue(row.getString("form"), FIELDS),
                row.getTimestamp("saved_at").toInstant());
    }

    @Override
    public void discard(CooperativeId cooperative, UUID key, Actor by) {
        mark(cooperative, key, Optional.of(clock.instant()));
    }

    @Override
    public void takeBack(CooperativeId cooperative, UUID key, Actor by) {
        mark(cooperative, key, Optional.empty());
    }

    private void mark(CooperativeId cooperative, UUID key, Optional<Instant> discarded) {
        tenancy.within(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        UPDATE ledger.draft
                                           SET discarded_at = :discarded
                                         WHERE cooperative_id = :cooperative AND form_key = :key
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("key", key)
                                .param(
                                        "discarded",
                                        discarded
                                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                                .orElse(null))
                                .update());
    }
}
