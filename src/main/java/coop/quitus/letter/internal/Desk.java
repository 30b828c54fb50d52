package coop.quitus.letter.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Where letters are handled: finds one, judges, then acts, all in one transaction.
@Component
final class Desk {

    private final Tenancy tenancy;
    private final Places places;
    private final LetterTable table;

    Desk(Tenancy tenancy, Places places, LetterTable table) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
    }

    /// What is done to a letter once nothing is against it.
    @FunctionalInterface
    interface Act {
        void on(Cooperative school, Letter letter);
    }

    Outcome<Letter, LetterFinding> handle(
            CooperativeId cooperative,
            UUID letter,
            Function<Letter, List<LetterFinding>> judge,
            Act act) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Letter> known = table.find(cooperative, letter);
                    if (known.isEmpty()) {
                        return Outcome.refused(new LetterFinding.NoSuchLetter());
                    }
                    List<LetterFinding> refusals = judge.apply(known.get());
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    act.on(school(cooperative), known.get());
                    return Outcome.done(table.find(cooperative, letter).orElseThrow());
                });
    }

    Cooperative school(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }

    /// As a letter is signed: *la classe de CM2*, or the school's name. A class's own name may hold
    /// a person's.
    static String from(Cooperative school, String classCode) {
        return classCode.isEmpty() ? school.name() : "la classe de " + classCode;
    }
}
