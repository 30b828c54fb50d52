package coop.quitus.world;

import coop.quitus.job.JobRun;
import coop.quitus.job.Work;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Work that a test makes up: it says what is to be done, and under which word the job asks for it.
public final class TrialWork implements Work {

    public static final String NAME = "job.trial";

    /// The input that names the deed.
    public static final String DEED = "deed";

    /// What the work does.
    @FunctionalInterface
    public interface Deed {
        void on(JobRun run) throws Exception;
    }

    private final Map<String, Deed> deeds = new ConcurrentHashMap<>();

    public Map<String, String> doing(String name, Deed deed) {
        deeds.put(name, deed);
        return Map.of(DEED, name);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws Exception {
        Deed deed = deeds.get(run.input().get(DEED));
        if (deed == null) {
            throw new IllegalStateException("nobody said what this is");
        }
        deed.on(run);
    }
}
