package coop.quitus.training.internal;

import coop.quitus.activity.ActivitySource;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the activity report which trainings the adults of a cooperative followed.
@Component
final class Counting implements ActivitySource {

    private final Tenancy tenancy;
    private final FollowedTable table;

    Counting(Tenancy tenancy, FollowedTable table) {
        this.tenancy = tenancy;
        this.table = table;
    }

    @Override
    public List<Known> known(CooperativeId cooperative, SchoolYear year) {
        String followed =
                tenancy.reading(cooperative, () -> table.of(cooperative, year)).stream()
                        .map(Counting::said)
                        .collect(Collectors.joining("\n"));
        return followed.isEmpty()
                ? List.of()
                : List.of(new Known("training", followed, "d'après les présences"));
    }

    private static String said(FollowedTable.Followed one) {
        return one.title()
                + " : "
                + (one.people() == 1 ? "1 personne" : one.people() + " personnes");
    }
}
