package coop.quitus.restructuring.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.NewRestructuring.NewPlace;
import coop.quitus.restructuring.NewRestructuring.Share;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.Move;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.RestructuringFinding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes down what an association decides, and what it says of goods and subsidies.
@Component
final class Deciding {

    private final DecisionRegister register;
    private final DecisionTable table;
    private final Finishing finishing;
    private final Places places;
    private final Clock clock;

    Deciding(
            DecisionRegister register,
            DecisionTable table,
            Finishing finishing,
            Places places,
            Clock clock) {
        this.register = register;
        this.table = table;
        this.finishing = finishing;
        this.places = places;
        this.clock = clock;
    }

    Outcome<Restructuring, RestructuringFinding> decide(
            AssociationId association, NewRestructuring typed, Actor by) {
        if (!register.isOfficer(association, by)) {
            return Outcome.refused(new RestructuringFinding.NotTheOfficer());
        }
        NewRestructuring asked = tidy(typed);
        Map<CooperativeId, Cooperative> known = known(asked);
        Set<CooperativeId> busy =
                register.all(association).stream()
                        .filter(one -> one.ending() == null)
                        .flatMap(one ->
                                Stream.concat(one.sources().stream(), one.targets().stream()))
                        .map(Part::cooperative)
                        .collect(Collectors.toSet());
        List<RestructuringFinding> findings =
                new ArrayList<>(
                        RestructuringChecks.of(
                                new RestructuringChecks.Facts(association, asked, known, busy)));
        findings.addAll(finishing.examine(asked));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        UUID id = Ids.next(clock);
        register.writing(association, () -> write(id, association, asked, known, by));
        return Outcome.done(register.find(association, id).orElseThrow());
    }

    private static NewRestructuring tidy(NewRestructuring typed) {
        NewPlace move = typed.move();
        return new NewRestructuring(
                typed.kind(),
                typed.lastDay(),
                typed.reason().strip(),
                typed.sources().stream().distinct().toList(),
                typed.kind() == Kind.MOVE ? List.of() : typed.targets(),
                typed.kind() != Kind.MOVE || move == null
                        ? null
                        : new NewPlace(
                                move.association(),
                                move.uai().strip().toUpperCase(Locale.ROOT),
                                move.name().strip()));
    }

    private Map<CooperativeId, Cooperative> known(NewRestructuring asked) {
        return Stream.concat(
                        asked.sources().stream(), asked.targets().stream().map(Share::cooperative))
                .distinct()
                .flatMap(id -> places.cooperative(id).stream())
                .collect(Collectors.toMap(Cooperative::id, Function.identity()));
    }

    private void write(
            UUID id,
            AssociationId association,
            NewRestructuring asked,
            Map<CooperativeId, Cooperative> known,
            Actor by) {
        table.decide(id, association, asked, by);
        Set<CooperativeId> staying =
                asked.targets().stream().map(Share::cooperative).collect(Collectors.toSet());
        table.parts(
                id,
                "SOURCE",
                asked.sources().stream()
                        .map(source -> named(known, source))
                        .map(one ->
                                new Part(
                                        one.id(),
                                        one.number(),
                                        one.name(),
                                        Part.WHOLE,
                                        asked.kind() != Kind.MOVE && !staying.contains(one.id())))
                        .toList());
        table.parts(
                id,
                "TARGET",
                asked.targets().stream()
                        .map(share -> part(named(known, share.cooperative()), share.points()))
                        .toList());
        NewPlace place = asked.move();
        if (place != null) {
            Cooperative one = named(known, asked.sources().getFirst());
            table.move(
                    id,
                    new Move(
                            one.association(),
                            one.uai(),
                            one.name(),
                            place.association(),
                            place.uai(),
                            place.name()));
        }
    }

    /// Each was looked at before.
    private static Cooperative named(Map<CooperativeId, Cooperative> known, CooperativeId id) {
        return Objects.requireNonNull(known.get(id));
    }

    private static Part part(Cooperative one, int points) {
        return new Part(one.id(), one.number(), one.name(), points, false);
    }

    /// Says where the goods of a source go, or what becomes of its subsidies.
    Outcome<Restructuring, RestructuringFinding> say(
            Restructuring one, CooperativeId source, Matter matter, String typed, Actor by) {
        String words = typed.strip();
        String field = matter.name().toLowerCase(Locale.ROOT) + "-" + source;
        if (one.sources().stream().noneMatch(s -> s.cooperative().equals(source))) {
            return Outcome.refused(new RestructuringFinding.NotOurs());
        }
        if (words.length() < 3) {
            return Outcome.refused(new RestructuringFinding.Missing(field, "quelques mots"));
        }
        if (words.length() > 500) {
            return Outcome.refused(new RestructuringFinding.TooLong(field, 500));
        }
        long said =
                one.words().stream()
                        .filter(w -> w.cooperative().equals(source) && w.matter() == matter)
                        .count();
        register.writing(
                one.association(), () -> table.say(one.id(), source, matter, said + 1, words, by));
        return Outcome.done(register.find(one.association(), one.id()).orElseThrow());
    }
}
