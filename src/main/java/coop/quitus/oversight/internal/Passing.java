package coop.quitus.oversight.internal;

import coop.quitus.closing.Closing;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.job.JobRun;
import coop.quitus.job.Work;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Reviews.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Takes accepted reports one step further, one after the other. Begun again, it passes over those
/// that are there already.
@Component
final class Passing implements Work {

    static final String NAME = "oversight.passing";

    private final Closings closings;
    private final Places places;

    Passing(Closings closings, Places places) {
        this.closings = closings;
        this.places = places;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        Map<String, String> input = run.input();
        var year = new SchoolYear(Integer.parseInt(input.getOrDefault("year", "")));
        Step step = Step.valueOf(input.getOrDefault("step", ""));
        List<CooperativeId> all =
                Arrays.stream(input.getOrDefault("cooperatives", "").split(",", -1))
                        .map(id -> new CooperativeId(Long.parseLong(id)))
                        .toList();
        run.total(all.size());
        for (int i = 0; i < all.size() && !run.cancelled(); i++) {
            String name = places.cooperative(all.get(i)).map(Cooperative::name).orElse("");
            if (!isThere(step, closings.state(all.get(i), year))) {
                pass(run, all.get(i), name, year, step);
            }
            run.done(i + 1, name);
        }
    }

    private static boolean isThere(Step step, ClosingState state) {
        return state instanceof ClosingState.Aggregated
                || (step == Step.LOCK && state instanceof ClosingState.Locked);
    }

    private void pass(
            JobRun run, CooperativeId cooperative, String name, SchoolYear year, Step step) {
        Outcome<Closing, ClosingFinding> outcome =
                switch (step) {
                    case LOCK -> closings.lock(cooperative, year, run.by());
                    case AGGREGATE -> closings.aggregate(cooperative, year, run.by());
                };
        if (outcome instanceof Outcome.Refused<Closing, ClosingFinding>(var findings)) {
            run.remark(name + " : " + ClosingSentences.of(findings.getFirst()).fact());
        }
    }
}
