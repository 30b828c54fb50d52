package coop.quitus.council.internal;

import coop.quitus.activity.ActivityQuestion;
import coop.quitus.activity.ActivitySource;
import coop.quitus.council.CouncilRole;
import coop.quitus.council.Decision;
import coop.quitus.council.Sitting;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the activity report what the councils of the year were.
@Component
final class Telling implements ActivitySource {

    private static final String FROM = "d'après les conseils";

    private final Tenancy tenancy;
    private final SittingTable sittings;
    private final TurnTable turns;
    private final DecisionTable decisions;
    private final RegisterTable register;

    Telling(
            Tenancy tenancy,
            SittingTable sittings,
            TurnTable turns,
            DecisionTable decisions,
            RegisterTable register) {
        this.tenancy = tenancy;
        this.sittings = sittings;
        this.turns = turns;
        this.decisions = decisions;
        this.register = register;
    }

    @Override
    public List<Known> known(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> told(cooperative, year));
    }

    private List<Known> told(CooperativeId cooperative, SchoolYear year) {
        var known = new ArrayList<Known>();
        long held =
                sittings.of(cooperative, year).stream()
                        .filter(one -> one.state() != Sitting.State.PLANNED)
                        .count();
        if (held > 0) {
            known.add(new Known("council", String.valueOf(held), FROM));
        }
        if (turns.of(cooperative, year).stream()
                .anyMatch(turn -> turn.role() == CouncilRole.PRESIDENT)) {
            known.add(new Known("bureau", ActivityQuestion.YES, FROM));
        }
        int seats = turns.seats(cooperative, year);
        if (seats > 0) {
            known.add(new Known("delegates", String.valueOf(seats), FROM));
        }
        if (!register.of(cooperative, year).isEmpty()) {
            known.add(new Known("register", ActivityQuestion.YES, FROM));
        }
        String example =
                decisions.of(cooperative, year).reversed().stream()
                        .filter(Decision::carried)
                        .limit(2)
                        .map(one -> one.body() + " : " + one.title())
                        .collect(Collectors.joining("\n"));
        if (!example.isEmpty()) {
            known.add(new Known("decisions.example", example, FROM));
        }
        return known;
    }
}
