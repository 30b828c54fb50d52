package coop.quitus.dues.internal;

import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.discharge.Pledges;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.PledgesTaken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Answers for the pledges of mandate holders when an affiliation is declared: they are kept with
/// the discharges.
@Component
final class YearlyPledges implements PledgesTaken {

    private final Pledges pledges;
    private final Clock clock;

    YearlyPledges(Pledges pledges, Clock clock) {
        this.pledges = pledges;
        this.clock = clock;
    }

    @Override
    public String sentence() {
        return MandatePledge.SENTENCE;
    }

    @Override
    public List<Taken> of(CooperativeId cooperative, SchoolYear year) {
        return pledges.all(cooperative).reversed().stream()
                .filter(one -> one.year().equals(year))
                .map(one -> new Taken(one.person(), one.name(), one.acceptedAt()))
                .toList();
    }

    /// A pledge is taken for the year of the day: another year's was taken in its time, or will be.
    @Override
    public boolean take(CooperativeId cooperative, SchoolYear year, Actor by) {
        return SchoolYear.of(LocalDate.now(clock)).equals(year)
                && pledges.accept(cooperative, by)
                        instanceof Outcome.Done<MandatePledge, DischargeFinding>;
    }
}
