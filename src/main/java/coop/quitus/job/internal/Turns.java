package coop.quitus.job.internal;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Whose turn it is: db-scheduler over our table `job.turn`. Every process that serves pages takes
/// jobs; a command takes them only while it waits for one.
@Component
final class Turns implements SmartLifecycle {

    /// How many signs of life a process may miss before its jobs are given to another.
    private static final int MISSED = 4;

    /// How long a closing house waits for its works to stop at their next step.
    private static final Duration GRACE = Duration.ofSeconds(5);

    /// The library's own: whether a process lives is told by the hour on the wall, even when the
    /// clock of the house stands still.
    private static final Clock WALL = new SystemClock();

    private final OneTimeTask<Void> task;
    private final Supplier<Scheduler> another;
    private final boolean takesJobs;
    private volatile Scheduler scheduler;
    private volatile boolean started;

    /// @param threads how many jobs this process does at once; 0 leaves them all to others
    Turns(
            DataSource pool,
            Doing doing,
            @Value("${quitus.jobs.threads:2}") int threads,
            @Value("${quitus.jobs.polling:1s}") Duration polling,
            @Value("${quitus.jobs.heartbeat:5s}") Duration heartbeat) {
        this.task =
                Tasks.oneTime("job")
                        .onDeadExecutionRevive()
                        .onFailure((fault, turn) -> turn.reschedule(fault, WALL.now()))
                        .execute((turn, context) ->
                                doing.run(
                                        UUID.fromString(turn.getId()),
                                        () -> context.getSchedulerState().isShuttingDown()));
        this.another =
                () ->
                        Scheduler.create(new TransactionAwareDataSourceProxy(pool), task)
                                .tableName("job.turn")
                                .schedulerName(
                                        new SchedulerName.Fixed(
                                                "quitus-"
                                                        + ProcessHandle.current().pid()
                                                        + "-"
                                                        + UUID.randomUUID()))
                                .threads(Math.max(1, threads))
                                .pollingInterval(polling)
                                .heartbeatInterval(heartbeat)
                                .missedHeartbeatsLimit(MISSED)
                                .shutdownMaxWait(GRACE)
                                .failureLogging(LogLevel.INFO, false)
                                .build();
        this.scheduler = another.get();
        this.takesJobs = threads > 0;
    }

    /// The job waits for its turn once the running transaction is committed.
    void queue(UUID job) {
        scheduler.schedule(task.instance(job.toString()), WALL.now());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            look();
                        }
                    });
        } else {
            look();
        }
    }

    /// Here and now, rather than at the next round.
    private void look() {
        if (started) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /// Takes jobs from here on, whatever the settings say.
    synchronized void take() {
        if (!started) {
            scheduler.start();
            started = true;
        }
    }

    @Override
    public void start() {
        if (takesJobs) {
            take();
        }
    }

    @Override
    public synchronized void stop() {
        if (started) {
            started = false;
            scheduler.stop();
            // One that was stopped does not start again; the house may.
            scheduler = another.get();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
