package coop.quitus.tool;

import coop.quitus.job.JobRun;
import coop.quitus.job.Work;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Work of a few seconds, for a process that is killed in the middle of it.
public final class SlowWork implements Work {

    static final String NAME = "job.slow";
    private static final int STEPS = 30;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws Exception {
        run.total(STEPS);
        for (int step = 1; step <= STEPS && !run.cancelled(); step++) {
            Thread.sleep(100);
            run.done(step, "");
        }
        try (OutputStream out = run.result("fini.txt", "text/plain")) {
            out.write("fini".getBytes(StandardCharsets.UTF_8));
        }
    }
}
