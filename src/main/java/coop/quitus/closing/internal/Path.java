package coop.quitus.closing.internal;

import coop.quitus.closing.ClosingState;
import coop.quitus.closing.ClosingStep;
import coop.quitus.closing.ReopeningRequest;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a year stands on its path, and the next step of it. In a transaction of that cooperative.
@Component
final class Path {

    private final Places places;
    private final ClosingTables tables;

    Path(Places places, ClosingTables tables) {
        this.places = places;
        this.tables = tables;
    }

    ClosingState state(CooperativeId cooperative, SchoolYear year) {
        return tables.last(cooperative, year)
                .map(ClosingStep::state)
                .orElse(ClosingState.Draft.FIRST);
    }

    /// The reopening that waits for an answer; null when none does.
    @Nullable ReopeningRequest asked(CooperativeId cooperative, SchoolYear year) {
        return tables.requests(cooperative, year).stream()
                .filter(request -> request.answer() == null)
                .findFirst()
                .orElse(null);
    }

    /// An earlier year that was offered once and is not vouched for any more; the first there is.
    Optional<SchoolYear> openBefore(
            CooperativeId cooperative, List<SchoolYear> years, SchoolYear year) {
        return years.stream()
                .filter(one -> one.compareTo(year) < 0)
                .filter(one ->
                        tables.last(cooperative, one)
                                .filter(step -> !(step.state() instanceof ClosingState.Vouched))
                                .isPresent())
                .findFirst();
    }

    void take(
            CooperativeId cooperative,
            SchoolYear year,
            ClosingState state,
            String words,
            Actor by) {
        int number = tables.last(cooperative, year).map(ClosingStep::number).orElse(0) + 1;
        tables.add(places.cooperative(cooperative).orElseThrow(), year, number, state, words, by);
    }
}
