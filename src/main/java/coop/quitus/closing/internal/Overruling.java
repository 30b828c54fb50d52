package coop.quitus.closing.internal;

import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.ReopeningRequest;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Locks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What the association decides of a report: taken, sent back, locked, opened again for a time.
@Component
final class Overruling {

    /// A reopening lasts three months at most: beyond, another one is asked for.
    private static final int LONGEST_DAYS = 92;

    private static final int SHORTEST_WORDS = 3;

    private final Places places;
    private final Locks locks;
    private final Assembling assembling;
    private final ClosingTables tables;
    private final Path path;
    private final Clock clock;

    Overruling(
            Places places,
            Locks locks,
            Assembling assembling,
            ClosingTables tables,
            Path path,
            Clock clock) {
        this.places = places;
        this.locks = locks;
        this.assembling = assembling;
        this.tables = tables;
        this.path = path;
        this.clock = clock;
    }

    /// What comes of a decision: nothing, or why it was not taken.
    @FunctionalInterface
    interface Decision {
        List<ClosingFinding> take();
    }

    List<ClosingFinding> accept(CooperativeId cooperative, SchoolYear year, Actor by) {
        return switch (path.state(cooperative, year)) {
            case ClosingState.Submitted submitted ->
                    vouched(
                            cooperative,
                            year,
                            submitted,
                            at -> submitted.accepted(at, by.name()),
                            by);
            case ClosingState other -> List.of(Concluding.notThere(other, "accepté"));
        };
    }

    List<ClosingFinding> lock(CooperativeId cooperative, SchoolYear year, Actor by) {
        return switch (path.state(cooperative, year)) {
            case ClosingState.Accepted accepted ->
                    vouched(cooperative, year, accepted, at -> accepted.locked(at, by.name()), by);
            case ClosingState other -> List.of(Concluding.notThere(other, "verrouillé"));
        };
    }

    List<ClosingFinding> aggregate(CooperativeId cooperative, SchoolYear year, Actor by) {
        return switch (path.state(cooperative, year)) {
            case ClosingState.Locked locked ->
                    vouched(cooperative, year, locked, at -> locked.aggregated(at, by.name()), by);
            case ClosingState other -> List.of(Concluding.notThere(other, "agrégé"));
        };
    }

    /// A step of a report that must still be what was vouched for.
    private List<ClosingFinding> vouched(
            CooperativeId cooperative,
            SchoolYear year,
            ClosingState.Vouched from,
            Function<Instant, ClosingState> step,
            Actor by) {
        if (!from.digest().equals(assembling.digest(cooperative, year))) {
            return List.of(new ClosingFinding.BooksChanged(year));
        }
        path.take(cooperative, year, step.apply(clock.instant()), "", by);
        return List.of();
    }

    List<ClosingFinding> sendBack(
            CooperativeId cooperative,
            SchoolYear year,
            String comment,
            LocalDate through,
            Actor by) {
        ClosingState state = path.state(cooperative, year);
        if (!(state instanceof ClosingState.Submitted submitted)) {
            return List.of(Concluding.notThere(state, "rendu"));
        }
        String words = comment.strip();
        var refusals = new ArrayList<ClosingFinding>();
        if (words.length() < SHORTEST_WORDS || words.length() > 1000) {
            refusals.add(new ClosingFinding.NoWords("ce qu'il faut corriger"));
        }
        refusals.addAll(refusalsOfOpening(cooperative, year, through));
        if (refusals.isEmpty()) {
            Instant until = until(through);
            Instant now = clock.instant();
            locks.liftUntil(cooperative, year, until, shortened("Rendu : " + words), by);
            path.take(
                    cooperative, year, submitted.returned(words, until, now, by.name()), words, by);
        }
        return refusals;
    }

    Outcome<ReopeningRequest, ClosingFinding> ask(
            CooperativeId cooperative, SchoolYear year, String reason, Actor by) {
        ClosingState state = path.state(cooperative, year);
        if (!mayBeReopened(state)) {
            return Outcome.refused(Concluding.notThere(state, "rouvert"));
        }
        List<ReopeningRequest> before = tables.requests(cooperative, year);
        if (before.stream().anyMatch(request -> request.answer() == null)) {
            return Outcome.refused(new ClosingFinding.AlreadyAsked());
        }
        if (reason.length() < SHORTEST_WORDS || reason.length() > 1000) {
            return Outcome.refused(new ClosingFinding.NoWords("la raison"));
        }
        var request =
                new ReopeningRequest(before.size() + 1, reason, clock.instant(), by.name(), null);
        tables.ask(places.cooperative(cooperative).orElseThrow(), year, request, by);
        return Outcome.done(request);
    }

    List<ClosingFinding> grant(
            CooperativeId cooperative, SchoolYear year, String words, LocalDate through, Actor by) {
        ClosingState state = path.state(cooperative, year);
        List<ReopeningRequest> open = open(cooperative, year);
        if (open.isEmpty()) {
            return List.of(new ClosingFinding.NothingAsked());
        }
        if (!mayBeReopened(state) || !(state instanceof ClosingState.Reopenable closed)) {
            return List.of(Concluding.notThere(state, "rouvert"));
        }
        List<ClosingFinding> refusals = refusalsOfOpening(cooperative, year, through);
        if (refusals.isEmpty()) {
            Instant until = until(through);
            Instant now = clock.instant();
            ReopeningRequest asked = open.getFirst();
            tables.answer(
                    places.cooperative(cooperative).orElseThrow(),
                    year,
                    asked.number(),
                    new ReopeningRequest.Answer(true, words, until, now, by.name()),
                    by);
            locks.liftUntil(cooperative, year, until, shortened(asked.reason()), by);
            path.take(
                    cooperative, year, closed.reopened(until, now, by.name()), asked.reason(), by);
        }
        return refusals;
    }

    Outcome<ReopeningRequest, ClosingFinding> decline(
            CooperativeId cooperative, SchoolYear year, String words, Actor by) {
        List<ReopeningRequest> open = open(cooperative, year);
        if (open.isEmpty()) {
            return Outcome.refused(new ClosingFinding.NothingAsked());
        }
        if (words.length() < SHORTEST_WORDS || words.length() > 1000) {
            return Outcome.refused(new ClosingFinding.NoWords("la raison du refus"));
        }
        ReopeningRequest asked = open.getFirst();
        var answer = new ReopeningRequest.Answer(false, words, null, clock.instant(), by.name());
        tables.answer(
                places.cooperative(cooperative).orElseThrow(), year, asked.number(), answer, by);
        return Outcome.done(
                new ReopeningRequest(
                        asked.number(), asked.reason(), asked.askedAt(), asked.askedBy(), answer));
    }

    /// Vouched for, or opened once for a time that was too short.
    private static boolean mayBeReopened(ClosingState state) {
        return switch (state) {
            case ClosingState.Vouched _, ClosingState.Returned _ -> true;
            case ClosingState.Draft draft -> draft.openUntil() != null;
            case ClosingState.Ready _ -> false;
        };
    }

    private List<ReopeningRequest> open(CooperativeId cooperative, SchoolYear year) {
        return tables.requests(cooperative, year).stream()
                .filter(request -> request.answer() == null)
                .toList();
    }

    private List<ClosingFinding> refusalsOfOpening(
            CooperativeId cooperative, SchoolYear year, LocalDate through) {
        var refusals = new ArrayList<ClosingFinding>();
        LocalDate today = LocalDate.now(clock);
        if (through.isBefore(today) || through.isAfter(today.plusDays(LONGEST_DAYS))) {
            refusals.add(new ClosingFinding.NotADay(today, today.plusDays(LONGEST_DAYS)));
        }
        Locks.Lock lock = locks.of(cooperative);
        boolean anotherIsOpen =
                lock.closesAgainAt() != null
                        && !year.firstDay().minusDays(1).equals(lock.through());
        if (lock.holds(year.next().firstDay()) || anotherIsOpen) {
            refusals.add(new ClosingFinding.LaterYearClosed(year.next()));
        }
        return refusals;
    }

    /// The midnight that ends a day, in France.
    private Instant until(LocalDate through) {
        return through.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static String shortened(String reason) {
        return reason.length() > 300 ? reason.substring(0, 299) + "…" : reason;
    }
}
