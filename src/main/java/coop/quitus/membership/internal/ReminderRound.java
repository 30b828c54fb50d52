package coop.quitus.membership.internal;

import coop.quitus.job.JobRun;
import coop.quitus.job.Site;
import coop.quitus.job.Work;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.AffiliationStanding;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.MembershipSentences;
import coop.quitus.membership.Reminder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reminds many cooperatives, one after the other. Begun again, it writes to nobody twice: a
/// reminder is kept with its day.
@Component
final class ReminderRound implements Work {

    private final Campaigns campaigns;

    ReminderRound(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return Campaigns.REMINDERS;
    }

    @Override
    public void run(JobRun run) {
        if (!(run.site() instanceof Site.OfAssociation(AssociationId association))) {
            throw new IllegalArgumentException("reminders are of an association");
        }
        var year = new SchoolYear(Integer.parseInt(run.input().getOrDefault("annee", "")));
        Set<Long> chosen = chosen(run.input());
        List<AffiliationStanding> awaited =
                campaigns.standings(association, year).stream()
                        .filter(AffiliationStanding::awaited)
                        .filter(one ->
                                chosen.isEmpty() || chosen.contains(one.cooperative().value()))
                        .toList();
        run.total(awaited.size());
        int sent = 0;
        for (int i = 0; i < awaited.size() && !run.cancelled(); i++) {
            AffiliationStanding one = awaited.get(i);
            run.done(i, one.name());
            sent += remind(one, year, run) ? 1 : 0;
        }
        run.done(awaited.size(), "");
        run.remark(sent == 1 ? "1 rappel est parti." : sent + " rappels sont partis.");
    }

    private boolean remind(AffiliationStanding one, SchoolYear year, JobRun run) {
        return switch (campaigns.remind(
                one.cooperative(), year, run.input().getOrDefault("mots", ""), run.by())) {
            case Outcome.Done<Reminder, AffiliationFinding> _ -> true;
            case Outcome.Refused<Reminder, AffiliationFinding>(var findings) -> {
                run.remark(
                        one.number()
                                + ", "
                                + one.name()
                                + " : "
                                + MembershipSentences.of(findings.getFirst()).fact());
                yield false;
            }
        };
    }

    /// Those that were ticked; none is all of them.
    private static Set<Long> chosen(Map<String, String> input) {
        return Arrays.stream(input.getOrDefault("cooperatives", "").split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
