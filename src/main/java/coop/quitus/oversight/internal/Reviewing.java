package coop.quitus.oversight.internal;

import coop.quitus.closing.Closings;
import coop.quitus.closing.Difference;
import coop.quitus.closing.ReportVersion;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.Reviews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lays two years side by side, and hands the many steps to the background.
@Component
final class Reviewing implements Reviews {

    private final Closings closings;
    private final Places places;
    private final Jobs jobs;

    Reviewing(Closings closings, Places places, Jobs jobs) {
        this.closings = closings;
        this.places = places;
        this.jobs = jobs;
    }

    @Override
    public List<Figure> figures(CooperativeId cooperative, SchoolYear year) {
        Map<String, String> before = latest(cooperative, year.previous());
        Map<String, String> now = latest(cooperative, year);
        var all = new LinkedHashMap<String, Figure>();
        now.forEach((what, figure) ->
                all.put(what, new Figure(what, before.getOrDefault(what, ""), figure)));
        before.forEach((what, figure) -> all.putIfAbsent(what, new Figure(what, figure, "")));
        return List.copyOf(all.values());
    }

    private Map<String, String> latest(CooperativeId cooperative, SchoolYear year) {
        var figures = new LinkedHashMap<String, String>();
        List<ReportVersion> versions = closings.versions(cooperative, year);
        if (!versions.isEmpty()) {
            for (Difference one :
                    closings.figures(cooperative, year, versions.getFirst().version())) {
                figures.put(one.what(), one.after());
            }
        }
        return figures;
    }

    @Override
    public Outcome<Job, OversightFinding> pass(
            AssociationId association,
            SchoolYear year,
            Set<CooperativeId> cooperatives,
            Step step,
            Actor by) {
        String ours =
                places.cooperativesOf(association).stream()
                        .map(Cooperative::id)
                        .filter(cooperatives::contains)
                        .map(CooperativeId::toString)
                        .sorted()
                        .collect(Collectors.joining(","));
        return ours.isEmpty()
                ? Outcome.refused(new OversightFinding.NobodyChosen())
                : Outcome.done(
                        jobs.start(
                                Passing.NAME,
                                step.inFrench() + " : les comptes rendus " + year.inFrench(),
                                Map.of(
                                        "year", year.toString(),
                                        "step", step.name(),
                                        "cooperatives", ours),
                                new Site.OfAssociation(association),
                                by));
    }
}
