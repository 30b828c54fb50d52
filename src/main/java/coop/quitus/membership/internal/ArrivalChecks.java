package coop.quitus.membership.internal;

import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.Arrival;
import java.util.ArrayList;
import java.util.List;

/// What forbids to count heads that came during the year. Pure.
final class ArrivalChecks {

    private static final int MOST = 99;

    private ArrivalChecks() {}

    static List<AffiliationFinding> of(Arrival arrival, Affiliation now) {
        var findings = new ArrayList<AffiliationFinding>();
        if (now.state() != AffiliationState.DECLARED && now.state() != AffiliationState.VALIDATED) {
            findings.add(new AffiliationFinding.AnotherState(now.state()));
        }
        if (now.declaration().counts().stream()
                .noneMatch(count -> count.code().equals(arrival.classCode()))) {
            findings.add(new AffiliationFinding.OutOfBounds("classe", 1, MOST));
        }
        if (arrival.pupils() + arrival.adults() < 1
                || arrival.pupils() < 0
                || arrival.pupils() > MOST) {
            findings.add(new AffiliationFinding.OutOfBounds("eleves", 1, MOST));
        }
        if (arrival.adults() < 0 || arrival.adults() > MOST) {
            findings.add(new AffiliationFinding.OutOfBounds("adultes", 0, MOST));
        }
        if (!now.year().contains(arrival.on())) {
            findings.add(new AffiliationFinding.OutsideTheYear(arrival.on(), now.year()));
        }
        return findings;
    }
}
