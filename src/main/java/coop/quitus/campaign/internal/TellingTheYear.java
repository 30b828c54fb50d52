package coop.quitus.campaign.internal;

import coop.quitus.activity.ActivitySource;
import coop.quitus.campaign.Enrolments;
import coop.quitus.campaign.Participation;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the activity report which actions the classes took part in, so that nobody types them
/// again.
@Component
final class TellingTheYear implements ActivitySource {

    private final Enrolments enrolments;

    TellingTheYear(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public List<Known> known(CooperativeId cooperative, SchoolYear year) {
        String actions =
                enrolments.of(cooperative, year).stream()
                        .filter(one -> one.standing().placed())
                        .map(TellingTheYear::line)
                        .collect(Collectors.joining(" ; "));
        return actions.isEmpty()
                ? List.of()
                : List.of(new Known("actions", actions, "d'après les inscriptions aux actions"));
    }

    private static String line(Participation one) {
        int pupils =
                one.telling().map(Participation.Telling::pupils).orElse(one.enrolment().pupils());
        return one.edition().title()
                + " ("
                + one.enrolment().classCode()
                + ", "
                + pupils
                + " élèves"
                + one.telling().map(told -> ", " + told.hours() + " h").orElse("")
                + ")";
    }
}
