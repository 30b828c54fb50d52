package coop.quitus.classroom.internal;

import coop.quitus.classroom.ClassroomFinding;
import coop.quitus.classroom.Market;
import coop.quitus.classroom.Markets;
import coop.quitus.classroom.Offer;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.Timetable;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Prepares the knowledge market of a class.
@Component
final class Trading implements Markets {

    private static final int MOST_WISHES = 5;

    private final Tenancy tenancy;
    private final MarketTable table;
    private final Words words;
    private final Clock clock;

    Trading(Tenancy tenancy, MarketTable table, Words words, Clock clock) {
        this.tenancy = tenancy;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Market> current(SchoolClass where) {
        return tenancy.reading(where.cooperative(), () -> table.latest(where));
    }

    @Override
    public Outcome<UUID, ClassroomFinding> announce(
            SchoolClass where, LocalDate heldOn, int rounds, int minutes, Actor by) {
        List<ClassroomFinding> findings =
                Words.all(
                        heldOn.isBefore(LocalDate.now(clock))
                                ? List.of(new ClassroomFinding.TooEarly("le"))
                                : List.of(),
                        Words.within("tours", rounds, 2, 6),
                        Words.within("minutes", minutes, 5, 30));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var market =
                new Market(
                        Ids.next(clock),
                        heldOn,
                        rounds,
                        minutes,
                        List.of(),
                        Map.of(),
                        Optional.empty());
        AssociationId association = words.associationOf(where);
        tenancy.within(where.cooperative(), () -> table.announce(where, association, market, by));
        return Outcome.done(market.id());
    }

    @Override
    public Outcome<UUID, ClassroomFinding> offer(SchoolClass where, Offer offer, Actor by) {
        Optional<Market> market = current(where);
        List<ClassroomFinding> findings =
                Words.all(
                        open(market),
                        words.inTheClass(where, "qui", offer.pupil()),
                        words.needed(where, "titre", offer.title(), 60),
                        words.optional(where, "materiel", offer.material(), 120),
                        Words.within(
                                "minutes",
                                offer.minutes(),
                                5,
                                market.map(Market::minutes).orElse(30)),
                        Words.within("places", offer.places(), 1, 10));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        AssociationId association = words.associationOf(where);
        tenancy.within(
                where.cooperative(),
                () ->
                        table.offer(
                                where.cooperative(),
                                association,
                                market.orElseThrow().id(),
                                offer));
        return Outcome.done(offer.id());
    }

    private static List<ClassroomFinding> open(Optional<Market> market) {
        if (market.isEmpty()) {
            return List.of(new ClassroomFinding.NoMarket());
        }
        return market.get().timetable().isPresent()
                ? List.of(new ClassroomFinding.AlreadyDrawn())
                : List.of();
    }

    @Override
    public Outcome<Integer, ClassroomFinding> wish(
            SchoolClass where, UUID pupil, List<UUID> offers, Actor by) {
        Optional<Market> market = current(where);
        List<UUID> known =
                offers.stream()
                        .distinct()
                        .filter(offer ->
                                market.flatMap(one -> one.offer(offer))
                                        .filter(one -> !one.pupil().equals(pupil))
                                        .isPresent())
                        .toList();
        List<ClassroomFinding> findings =
                Words.all(
                        open(market),
                        words.inTheClass(where, "qui", pupil),
                        Words.within("voeux", known.size(), 1, MOST_WISHES));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        AssociationId association = words.associationOf(where);
        tenancy.within(
                where.cooperative(),
                () ->
                        table.wish(
                                where.cooperative(),
                                association,
                                market.orElseThrow().id(),
                                pupil,
                                known));
        return Outcome.done(known.size());
    }

    @Override
    public Outcome<Timetable, ClassroomFinding> draw(SchoolClass where, long seed, Actor by) {
        Optional<Market> market = current(where);
        if (market.isEmpty()) {
            return Outcome.refused(new ClassroomFinding.NoMarket());
        }
        // A pupil erased since then holds no stand any more.
        List<UUID> pupils = words.pupilsOf(where);
        List<Offer> offers =
                market.get().offers().stream()
                        .filter(offer -> pupils.contains(offer.pupil()))
                        .toList();
        var without = new ArrayList<>(pupils);
        without.removeAll(offers.stream().map(Offer::pupil).toList());
        if (!without.isEmpty() || offers.isEmpty()) {
            return Outcome.refused(new ClassroomFinding.WithoutAnOffer(without.size()));
        }
        Timetabling.Drawn drawn =
                Timetabling.draw(offers, market.get().wishes(), market.get().rounds(), seed);
        if (drawn.withoutASeat() > 0) {
            return Outcome.refused(new ClassroomFinding.NotEnoughPlaces(drawn.withoutASeat()));
        }
        AssociationId association = words.associationOf(where);
        tenancy.within(
                where.cooperative(),
                () ->
                        table.draw(
                                where.cooperative(),
                                association,
                                market.get().id(),
                                drawn.timetable()));
        return Outcome.done(drawn.timetable());
    }
}
