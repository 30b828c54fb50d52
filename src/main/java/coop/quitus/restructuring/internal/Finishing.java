package coop.quitus.restructuring.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Locks;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.NewRestructuring.NewPlace;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Move;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.RestructuringFinding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The last step: books closed for ever, or a school that has moved.
@Component
final class Finishing {

    private final Books books;
    private final Locks locks;
    private final Founding founding;
    private final Places places;
    private final Clock clock;

    Finishing(Books books, Locks locks, Founding founding, Places places, Clock clock) {
        this.books = books;
        this.locks = locks;
        this.founding = founding;
        this.places = places;
        this.clock = clock;
    }

    /// Money out = money in, and nothing left where it closes (RST-01).
    List<RestructuringFinding> remaining(Restructuring one) {
        var findings = new ArrayList<RestructuringFinding>();
        long missing =
                one.transfers().stream()
                        .flatMap(t ->
                                Stream.of(
                                        Optional.ofNullable(t.out()), Optional.ofNullable(t.in())))
                        .filter(Optional::isEmpty)
                        .count();
        if (missing > 0) {
            findings.add(new RestructuringFinding.SidesMissing((int) missing));
        } else if (!one.out().equals(one.in())) {
            findings.add(new RestructuringFinding.MoneyDiffers(one.out(), one.in()));
        }
        if (missing == 0) {
            one.sources().stream().filter(Part::closes).forEach(source -> left(source, findings));
        }
        return findings;
    }

    private void left(Part source, List<RestructuringFinding> findings) {
        List<SchoolYear> years = books.years(source.cooperative());
        if (years.isEmpty()) {
            return;
        }
        SchoolYear last = years.getLast();
        Stream<Money> tills =
                books.tillsOn(source.cooperative(), last, last.lastDay()).values().stream();
        Money held = Money.sum(tills.map(Money::absolute));
        if (!held.isZero()) {
            findings.add(new RestructuringFinding.BalanceLeft(source.called(), held));
        }
    }

    /// What a move is refused for as it is asked: its official number.
    List<RestructuringFinding> examine(NewRestructuring asked) {
        var findings = new ArrayList<RestructuringFinding>();
        NewPlace move = asked.move();
        if (move == null) {
            return findings;
        }
        if (!OfficialNumbers.isUai(move.uai())) {
            String digits = move.uai().replaceAll("\\D", "");
            findings.add(
                    new RestructuringFinding.Place(
                            new PlaceFinding.NotAUai(
                                    move.uai(),
                                    digits.length() == 7 ? OfficialNumbers.uaiOf(digits) : "")));
        }
        if (move.name().isEmpty() || move.name().length() > 200) {
            findings.add(new RestructuringFinding.Place(new PlaceFinding.NoName()));
        }
        boolean known =
                places.associations().stream()
                        .map(Association::id)
                        .anyMatch(move.association()::equals);
        if (!known) {
            findings.add(new RestructuringFinding.Place(new PlaceFinding.NoSuchAssociation()));
        }
        return findings;
    }

    /// The day has come, and the year that begins elsewhere is still blank (RST-05).
    List<RestructuringFinding> beforeTheMove(Restructuring one) {
        var findings = new ArrayList<RestructuringFinding>();
        if (one.lastDay().isAfter(LocalDate.now(clock))) {
            findings.add(new RestructuringFinding.NotYet(one.lastDay()));
        }
        Move move = Objects.requireNonNull(one.move());
        if (move.changesAssociation()) {
            Part source = one.sources().getFirst();
            books.years(source.cooperative()).stream()
                    .filter(year -> year.compareTo(SchoolYear.of(one.lastDay())) >= 0)
                    .findFirst()
                    .map(year -> new RestructuringFinding.WrittenThatYear(source.called(), year))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /// Does it, step by step; each is done once however often it is asked.
    List<RestructuringFinding> carryOut(Restructuring one, Actor by) {
        if (one.move() != null) {
            return move(one.sources().getFirst().cooperative(), one.move(), by);
        }
        for (Part source : one.sources()) {
            if (source.closes()) {
                List<RestructuringFinding> refused = close(one, source.cooperative(), by);
                if (!refused.isEmpty()) {
                    return refused;
                }
            }
        }
        return List.of();
    }

    private List<RestructuringFinding> move(CooperativeId cooperative, Move move, Actor by) {
        return refusals(
                founding.move(cooperative, move.toAssociation(), move.toUai(), move.toName(), by));
    }

    private static List<RestructuringFinding> refusals(Outcome<Cooperative, PlaceFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<Cooperative, PlaceFinding> _ -> List.of();
            case Outcome.Refused<Cooperative, PlaceFinding>(var why) ->
                    why.stream()
                            .<RestructuringFinding>map(RestructuringFinding.Place::new)
                            .toList();
        };
    }

    private List<RestructuringFinding> close(
            Restructuring one, CooperativeId cooperative, Actor by) {
        if (!locks.of(cooperative).isForEver()) {
            locks.lockThrough(
                    cooperative,
                    Locks.FOR_EVER,
                    one.kind().inFrench() + " : coopérative fermée",
                    by);
        }
        boolean closed = places.cooperative(cooperative).filter(Cooperative::closed).isPresent();
        if (closed) {
            // The house fell between this step and the last.
            return List.of();
        }
        return refusals(founding.close(cooperative, one.lastDay(), successor(one), by));
    }

    /// The one cooperative that took everything over; the association itself is no successor.
    private Optional<CooperativeId> successor(Restructuring one) {
        return one.targets().size() == 1
                ? places.cooperative(one.targets().getFirst().cooperative())
                        .filter(target -> !target.headquarters())
                        .map(Cooperative::id)
                : Optional.empty();
    }
}
