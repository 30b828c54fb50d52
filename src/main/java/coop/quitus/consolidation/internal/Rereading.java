package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.InternalFlows;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.job.JobRun;
import coop.quitus.job.Site;
import coop.quitus.job.Work;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a year of every section again, one transaction each: reading twice changes nothing.
@Component
final class Rereading implements Work {

    private final InternalFlows flows;
    private final Places places;

    Rereading(InternalFlows flows, Places places) {
        this.flows = flows;
        this.places = places;
    }

    @Override
    public String name() {
        return "consolidation.reading";
    }

    @Override
    public void run(JobRun run) {
        if (!(run.site() instanceof Site.OfAssociation(var association))) {
            throw new IllegalStateException("this work is of an association");
        }
        var year = new SchoolYear(Integer.parseInt(run.input().getOrDefault("annee", "")));
        List<Cooperative> sections = places.cooperativesOf(association);
        run.total(sections.size());
        int recognised = 0;
        for (int i = 0; i < sections.size() && !run.cancelled(); i++) {
            recognised += flows.readAgain(sections.get(i).id(), year);
            run.done(i + 1, sections.get(i).name());
        }
        run.remark(
                recognised == 0
                        ? "Rien de nouveau : tous les flux internes étaient reconnus."
                        : recognised == 1
                                ? "Une ligne de plus est reconnue."
                                : recognised + " lignes de plus sont reconnues.");
    }
}
