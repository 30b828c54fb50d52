package coop.quitus.ledger.internal;

import coop.quitus.advice.Advice;
import coop.quitus.advice.AdvicePack;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the rules must know. Choices of associations change a few times a year: they are
/// read again each minute, and not at each entry.
@Component
final class Knowledge {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Places places;
    private final Policies policies;
    private final AdvicePack pack;
    private final Charts charts;
    private final Books books;
    private final Clock clock;
    private final Map<AssociationId, Choices> choices = new ConcurrentHashMap<>();

    Knowledge(
            Places places,
            Policies policies,
            AdvicePack pack,
            Charts charts,
            Books books,
            Clock clock) {
        this.places = places;
        this.policies = policies;
        this.pack = pack;
        this.charts = charts;
        this.books = books;
        this.clock = clock;
    }

    private record Choices(SchoolYear year, Policy policy, List<Advice> pack, Instant readAt) {}

    /// The cooperative as it is today, without its classes: it may have moved to another
    /// association since it was last asked for, in this process or another.
    Cooperative cooperative(CooperativeId id) {
        return places.identity(id)
                .orElseThrow(() -> new IllegalArgumentException("no cooperative " + id));
    }

    PostingContext context(Cooperative which, DraftEntry draft, Lookout.Surroundings around) {
        SchoolYear year = SchoolYear.of(draft.occurredOn());
        Choices chosen = choices(which.association(), year);
        return new PostingContext(
                charts.of(year).offeredTo(which),
                around.classes(),
                chosen.policy(),
                chosen.pack(),
                LocalDate.now(clock),
                around.head().lockedThrough(),
                around.tills(),
                around.like(),
                around.pieceTaken(),
                around.lastYearsCheque(),
                around.opened(),
                draft.kind() == EntryKind.OPENING ? closedBefore(which.id(), year) : null);
    }

    private @Nullable Map<Till, Money> closedBefore(CooperativeId cooperative, SchoolYear year) {
        SchoolYear before = year.previous();
        return books.years(cooperative).contains(before)
                ? books.tillsOn(cooperative, before, before.lastDay())
                : null;
    }

    private Choices choices(AssociationId association, SchoolYear year) {
        Choices known = choices.get(association);
        Instant now = clock.instant();
        if (known == null
                || !known.year().equals(year)
                || known.readAt().plus(FRESH).isBefore(now)) {
            known =
                    new Choices(
                            year,
                            policies.of(association, year),
                            pack.spending(association, LocalDate.now(clock)),
                            now);
            choices.put(association, known);
        }
        return known;
    }
}
