package coop.quitus.ledger.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Locks;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Moves the lock of the books, by rows that stay.
@Component
final class Locking implements Locks {

    private static final Logger LOG = LoggerFactory.getLogger(Locking.class);

    private static final Actor TIME =
            new Actor(
                    UUID.nameUUIDFromBytes("le terme".getBytes(StandardCharsets.UTF_8)),
                    "Le terme de la réouverture");

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final JdbcClient reader;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    Locking(
            Tenancy tenancy,
            JdbcClient sql,
            @Qualifier("readerJdbc") JdbcClient reader,
            Places places,
            Journal journal,
            Clock clock) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.reader = reader;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// The row as it is kept.
    private record Kept(
            @Nullable LocalDate through, @Nullable LocalDate again, @Nullable Instant at) {
        static final Kept NONE = new Kept(null, null, null);

        boolean isDue(Instant now) {
            return at != null && !at.isAfter(now);
        }
    }

    @Override
    public Lock of(CooperativeId cooperative) {
        Kept kept = tenancy.reading(cooperative, () -> kept(cooperative));
        return kept.isDue(clock.instant())
                ? new Lock(kept.again(), null)
                : new Lock(kept.through(), kept.at());
    }

    private Kept kept(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT locked_through, relock_through, relock_at
                          FROM ledger.books
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> {
                    Timestamp at = row.getTimestamp(3);
                    return new Kept(
                            row.getObject(1, LocalDate.class),
                            row.getObject(2, LocalDate.class),
                            at == null ? null : at.toInstant());
                })
                .optional()
                .orElse(Kept.NONE);
    }

    @Override
    public void lockThrough(CooperativeId cooperative, LocalDate day, String reason, Actor by) {
        tenancy.within(
                cooperative,
                () -> {
                    LocalDate before = heldUnderLock(cooperative).through();
                    boolean further = before == null || day.isAfter(before);
                    if (further) {
                        add(cooperative, day, null, null, reason, by);
                    }
                });
    }

    @Override
    public void liftUntil(
            CooperativeId cooperative, SchoolYear year, Instant until, String reason, Actor by) {
        tenancy.within(
                cooperative,
                () -> {
                    Kept kept = heldUnderLock(cooperative);
                    LocalDate through = kept.at() == null ? kept.through() : kept.again();
                    if (through == null || !year.contains(through)) {
                        throw new IllegalStateException(
                                "not the last closed year: "
                                        + year
                                        + ", closed through "
                                        + through);
                    }
                    LocalDate open = year.firstDay().minusDays(1);
                    add(cooperative, open, through, until, reason, by);
                });
    }

    /// What is kept, once the chain's head is ours.
    private Kept heldUnderLock(CooperativeId cooperative) {
        var _ = journal.lock(places.cooperative(cooperative).orElseThrow());
        Kept kept = kept(cooperative);
        return kept.isDue(clock.instant()) ? new Kept(kept.again(), null, null) : kept;
    }

    private void add(
            CooperativeId cooperative,
            LocalDate through,
            @Nullable LocalDate again,
            @Nullable Instant at,
            String reason,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO ledger.lock
                            (cooperative_id, association_id, number, locked_through, relock_through, relock_at, reason,
                             decided_at, decided_by_id, decided_by)
                        SELECT cooperative_id, association_id,
                               1 + (SELECT count(*) FROM ledger.lock WHERE cooperative_id = :cooperative),
                               :through, :again::date, :until::timestamptz, :reason, :at, :byId, :by
                          FROM ledger.books
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .param("through", through)
                .param("again", again)
                .param("until", at == null ? null : Timestamp.from(at))
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// Writes down what the hour has closed again, so that every room reads it: one query an
    /// association, four times an hour and soon after the start.
    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void closeWhatIsOver() {
        places.associations().forEach(this::closeWhatIsOver);
    }

    private void closeWhatIsOver(Association association) {
        List<Long> over =
                tenancy.across(
                        association.id(),
                        () ->
                                reader.sql(
                                                """
                                                SELECT cooperative_id FROM ledger.books
                                                 WHERE association_id = :association AND relock_at <= :now
                                                """)
                                        .param("association", association.id().value())
                                        .param("now", Timestamp.from(clock.instant()))
                                        .query(Long.class)
                                        .list());
        for (long one : over) {
            try {
                closeAgain(new CooperativeId(one));
            } catch (RuntimeException fault) {
                // The others are closed all the same; this one is tried again in an hour.
                LOG.error("a reopened year of cooperative {} does not close again", one, fault);
            }
        }
    }

    private void closeAgain(CooperativeId cooperative) {
        tenancy.within(
                cooperative,
                () -> {
                    Kept kept = heldUnderLock(cooperative);
                    LocalDate through = kept.through();
                    if (through != null && kept.at() == null) {
                        add(cooperative, through, null, null, "Le temps accordé est passé.", TIME);
                    }
                });
    }
}
