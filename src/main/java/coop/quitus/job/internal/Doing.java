package coop.quitus.job.internal;

import coop.quitus.document.BigFiles;
import coop.quitus.job.Job;
import coop.quitus.job.Job.State;
import coop.quitus.job.Work;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Does a job when its turn has come, and writes down how it ended.
@Component
final class Doing {

    private static final Logger LOG = LoggerFactory.getLogger(Doing.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A job that took so many processes down with it is not given to one more.
    private static final int MOST_GOES = 8;

    private final JobTable table;
    private final BigFiles files;
    private final ObjectProvider<Work> works;

    Doing(JobTable table, BigFiles files, ObjectProvider<Work> works) {
        this.table = table;
        this.files = files;
        this.works = works;
    }

    Optional<Work> work(String name) {
        return works.orderedStream().filter(work -> work.name().equals(name)).findFirst();
    }

    /// @param closing whether the house closes: what then stops half-way is not over
    /// @throws LeftForAnother when the job must be taken up again
    void run(UUID id, BooleanSupplier closing) {
        Optional<Integer> go = table.begin(id);
        if (go.isEmpty()) {
            table.endStopped(id);
            return;
        }
        Job job = table.find(id).orElseThrow();
        var going = new Going(job, go.get(), table, files, closing);
        try {
            if (go.get() > MOST_GOES) {
                throw new IllegalStateException("begun " + MOST_GOES + " times, and never ended");
            }
            work(job.work())
                    .orElseThrow(() -> new IllegalStateException("no work " + job.work()))
                    .run(going);
            ended(job, go.get(), going);
        } catch (LeftForAnother left) {
            throw left;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError fault) {
            failed(job, go.get(), going, closing, fault);
        }
    }

    private void ended(Job job, int go, Going going) {
        going.tell();
        if (going.asked()) {
            table.end(job.id(), go, State.CANCELLED, "");
        } else if (going.told()) {
            throw new LeftForAnother();
        } else {
            table.end(job.id(), go, State.DONE, "");
        }
    }

    private void failed(Job job, int go, Going going, BooleanSupplier closing, Throwable fault) {
        // A work cut short by the closing of the house has done nothing wrong.
        if (closing.getAsBoolean()) {
            throw new LeftForAnother();
        }
        String number = number();
        LOG.error("job {} ({}) failed: fault {}", job.id(), job.work(), number, fault);
        going.tell();
        table.end(
                job.id(),
                go,
                going.asked() ? State.CANCELLED : State.FAILED,
                going.asked() ? "" : number);
    }

    /// Six digits: easy to say on the telephone.
    private static String number() {
        return "%03d-%03d".formatted(RANDOM.nextInt(1000), RANDOM.nextInt(1000));
    }

    /// The job is not over, and this process does no more of it.
    static final class LeftForAnother extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeftForAnother() {
            super("the house is closing", null, false, false);
        }
    }
}
