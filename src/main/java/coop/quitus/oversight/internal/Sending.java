package coop.quitus.oversight.internal;

import coop.quitus.job.JobRun;
import coop.quitus.job.Site;
import coop.quitus.job.Work;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.FollowUp;
import coop.quitus.oversight.FollowUpKind;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.NewFollowUp;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightSentences;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Sends a reminder to many, one after the other. Begun again, it writes only to those it had not
/// written to.
@Component
final class Sending implements Work {

    static final String NAME = "oversight.reminders";

    private final ObjectProvider<FollowUps> followUps;

    Sending(ObjectProvider<FollowUps> followUps) {
        this.followUps = followUps;
    }

    @Override
    public String name() {
        return NAME;
    }

    static Map<String, String> input(
            SchoolYear year, UUID sending, Set<CooperativeId> cooperatives, NewFollowUp asked) {
        return Map.of(
                "year", year.toString(),
                "sending", sending.toString(),
                "kind", asked.kind().name(),
                "subject", asked.subject(),
                "words", asked.words(),
                "again", Boolean.toString(asked.again()),
                "cooperatives",
                        cooperatives.stream()
                                .map(CooperativeId::value)
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")));
    }

    @Override
    public void run(JobRun run) {
        Map<String, String> input = run.input();
        AssociationId association = ((Site.OfAssociation) run.site()).id();
        var year = new SchoolYear(Integer.parseInt(input.getOrDefault("year", "")));
        UUID sending = UUID.fromString(input.getOrDefault("sending", ""));
        NewFollowUp asked = asked(input);
        List<CooperativeId> to =
                Arrays.stream(input.getOrDefault("cooperatives", "").split(","))
                        .map(id -> new CooperativeId(Long.parseLong(id)))
                        .toList();
        run.total(to.size());
        int written = 0;
        for (int i = 0; i < to.size() && !run.cancelled(); i++) {
            Outcome<FollowUp, OversightFinding> outcome =
                    followUps
                            .getObject()
                            .send(association, year, to.get(i), sending, asked, run.by());
            switch (outcome) {
                case Outcome.Done<FollowUp, OversightFinding>(FollowUp sent, var _) -> {
                    written++;
                    run.done(i + 1, sent.recipients());
                }
                case Outcome.Refused<FollowUp, OversightFinding>(var findings) -> {
                    run.remark(
                            "Coopérative n° "
                                    + to.get(i)
                                    + " : "
                                    + OversightSentences.of(findings.getFirst()).fact());
                    run.done(i + 1, "");
                }
            }
        }
        run.remark(
                written == 0
                        ? "Aucun rappel n'est parti."
                        : written == 1 ? "1 rappel est parti." : written + " rappels sont partis.");
    }

    private static NewFollowUp asked(Map<String, String> input) {
        return new NewFollowUp(
                FollowUpKind.valueOf(input.getOrDefault("kind", "")),
                input.getOrDefault("subject", ""),
                input.getOrDefault("words", ""),
                Boolean.parseBoolean(input.getOrDefault("again", "")));
    }
}
