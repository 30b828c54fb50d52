package coop.quitus.job.internal;

import coop.quitus.document.BigFiles;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes orders for work, and tells what became of them.
@Component
final class Undertaking implements Jobs {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final long LONGEST_SILENCE = Duration.ofMinutes(10).toNanos();

    private final TransactionTemplate transaction;
    private final JobTable table;
    private final Turns turns;
    private final Doing doing;
    private final BigFiles files;

    Undertaking(
            JdbcTransactionManager transactions,
            JobTable table,
            Turns turns,
            Doing doing,
            BigFiles files) {
        this.transaction = new TransactionTemplate(transactions);
        this.table = table;
        this.turns = turns;
        this.doing = doing;
        this.files = files;
    }

    @Override
    public Job start(String work, String title, Map<String, String> input, Site site, Actor by) {
        if (doing.work(work).isEmpty()) {
            throw new IllegalArgumentException("no room does " + work);
        }
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    UUID id = table.add(work, title, input, site, by);
                    turns.queue(id);
                    return known(id);
                }));
    }

    private Job known(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no job " + id));
    }

    @Override
    public Optional<Job> find(UUID id) {
        return table.find(id);
    }

    @Override
    public List<Job> of(Site site, int atMost) {
        return table.of(site, atMost);
    }

    @Override
    public Job cancel(UUID id, Actor by) {
        table.stop(id, by);
        return known(id);
    }

    @Override
    public Optional<InputStream> result(UUID id) {
        return table.resultHash(id).flatMap(files::open);
    }

    @Override
    public void await(UUID id) {
        turns.take();
        Job seen = known(id);
        long since = System.nanoTime();
        while (!seen.over()) {
            pause();
            Job now = known(id);
            if (!now.equals(seen)) {
                seen = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > LONGEST_SILENCE) {
                throw new IllegalStateException("nothing is heard of job " + id);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped waiting", stopped);
        }
    }
}
