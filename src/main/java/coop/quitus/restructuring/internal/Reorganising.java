package coop.quitus.restructuring.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Till;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.NewRestructuring.NewPlace;
import coop.quitus.restructuring.NewRestructuring.Share;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.Move;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.Restructuring.State;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.Restructurings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Decides restructurings, and takes them from one step to the next.
@Component
final class Reorganising implements Restructurings {

    private final DecisionTable table;
    private final DecisionShelf shelf;
    private final SideTable sides;
    private final Settling settling;
    private final Finishing finishing;
    private final Tenancy tenancy;
    private final Places places;
    private final RolesHere roles;
    private final Clock clock;

    Reorganising(
            DecisionTable table,
            DecisionShelf shelf,
            SideTable sides,
            Settling settling,
            Finishing finishing,
            Tenancy tenancy,
            Places places,
            RolesHere roles,
            Clock clock) {
        this.table = table;
        this.shelf = shelf;
        this.sides = sides;
        this.settling = settling;
        this.finishing = finishing;
        this.tenancy = tenancy;
        this.places = places;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public List<Restructuring> all(AssociationId association) {
        return sides.carried(association, shelf.of(association));
    }

    @Override
    public Optional<Restructuring> find(AssociationId association, UUID id) {
        return all(association).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// One that moved elsewhere has some of each association.
    @Override
    public List<Restructuring> of(CooperativeId cooperative) {
        List<Restructuring> known = shelf.of(cooperative);
        return known.stream()
                .map(Restructuring::association)
                .distinct()
                .flatMap(association ->
                        sides
                                .carried(
                                        association,
                                        known.stream()
                                                .filter(one ->
                                                        one.association().equals(association))
                                                .toList())
                                .stream())
                .toList();
    }

    @Override
    public Outcome<Restructuring, RestructuringFinding> decide(
            AssociationId association, NewRestructuring typed, Actor by) {
        if (!isOfficer(association, by)) {
            return Outcome.refused(new RestructuringFinding.NotTheOfficer());
        }
        NewRestructuring asked = tidy(typed);
        Map<CooperativeId, Cooperative> known = known(asked);
        Set<CooperativeId> busy =
                all(association).stream()
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
        writing(association, () -> write(id, association, asked, known, by));
        return Outcome.done(find(association, id).orElseThrow());
    }

    private boolean isOfficer(AssociationId association, Actor by) {
        return roles.in(association, by.person()).contains(Role.ASSOCIATION_OFFICER);
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

    /// In a transaction of the association's own section.
    private void writing(AssociationId association, Runnable work) {
        CooperativeId headquarters =
                places.cooperativesOf(association).stream()
                        .filter(Cooperative::headquarters)
                        .findFirst()
                        .orElseThrow()
                        .id();
        tenancy.within(headquarters, work);
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
                        .map(known::get)
                        .map(one ->
                                new Part(
                                        one.id(),
                                        one.number(),
                                        one.name(),
                                        Part.WHOLE,
                                        asked.kind() != Kind.MOVE
                                                && !staying.contains(one.id())))
                        .toList());
        table.parts(
                id,
                "TARGET",
                asked.targets().stream()
                        .map(share -> part(known.get(share.cooperative()), share.points()))
                        .toList());
        if (asked.move() != null) {
            Cooperative one = known.get(asked.sources().getFirst());
            table.move(
                    id,
                    new Move(
                            one.association(),
                            one.uai(),
                            one.name(),
                            asked.move().association(),
                            asked.move().uai(),
                            asked.move().name()));
        }
    }

    private static Part part(Cooperative one, int points) {
        return new Part(one.id(), one.number(), one.name(), points, false);
    }

    @Override
    public Outcome<Restructuring, RestructuringFinding> say(
            AssociationId association,
            UUID id,
            CooperativeId source,
            Matter matter,
            String typed,
            Actor by) {
        String words = typed.strip();
        String field = matter.name().toLowerCase(Locale.ROOT) + "-" + source;
        return at(
                association,
                id,
                Set.of(State.DECIDED),
                by,
                one -> {
                    if (one.sources().stream().noneMatch(s -> s.cooperative().equals(source))) {
                        return Outcome.refused(new RestructuringFinding.NotOurs());
                    }
                    if (words.length() < 3) {
                        return Outcome.refused(
                                new RestructuringFinding.Missing(field, "quelques mots"));
                    }
                    if (words.length() > 500) {
                        return Outcome.refused(new RestructuringFinding.TooLong(field, 500));
                    }
                    long said =
                            one.words().stream()
                                    .filter(w -> w.cooperative().equals(source))
                                    .filter(w -> w.matter() == matter)
                                    .count();
                    writing(
                            association,
                            () -> table.say(id, source, matter, said + 1, words, by));
                    return Outcome.done(find(association, id).orElseThrow());
                });
    }

    private Outcome<Restructuring, RestructuringFinding> at(
            AssociationId association,
            UUID id,
            Set<State> expected,
            Actor by,
            Function<Restructuring, Outcome<Restructuring, RestructuringFinding>> work) {
        if (!isOfficer(association, by)) {
            return Outcome.refused(new RestructuringFinding.NotTheOfficer());
        }
        Optional<Restructuring> known = find(association, id);
        if (known.isEmpty()) {
            return Outcome.refused(new RestructuringFinding.NoSuchRestructuring());
        }
        return expected.contains(known.get().state())
                ? work.apply(known.get())
                : Outcome.refused(new RestructuringFinding.AnotherState(known.get().state()));
    }

    @Override
    public List<RestructuringFinding> remaining(Restructuring one) {
        if (one.ending() != null) {
            return List.of();
        }
        if (one.kind() == Kind.MOVE) {
            return finishing.beforeTheMove(one);
        }
        return one.state() == State.DECIDED ? settling.remaining(one) : finishing.remaining(one);
    }

    private static boolean blocks(List<RestructuringFinding> findings) {
        return findings.stream().anyMatch(one -> one.severity() == Severity.BLOCKS);
    }

    @Override
    public Outcome<Restructuring, RestructuringFinding> propose(
            AssociationId association, UUID id, Actor by) {
        return at(
                association,
                id,
                Set.of(State.DECIDED),
                by,
                one -> {
                    List<RestructuringFinding> findings = settling.remaining(one);
                    if (blocks(findings) || one.kind() == Kind.MOVE) {
                        return Outcome.refused(
                                findings.isEmpty()
                                        ? List.of(new RestructuringFinding.NothingToWrite())
                                        : findings);
                    }
                    List<Transfer> transfers = transfers(one);
                    if (transfers.isEmpty()) {
                        // There is no money to carry: nothing is to be written by anyone.
                        return finish(association, one, by);
                    }
                    writing(association, () -> table.propose(id, transfers, by));
                    return Outcome.done(find(association, id).orElseThrow(), findings);
                });
    }

    private List<Transfer> transfers(Restructuring one) {
        var transfers = new ArrayList<Transfer>();
        List<Integer> points = one.targets().stream().map(Part::share).toList();
        for (Part source : one.sources()) {
            Map<Till, Money> held = settling.money(source.cooperative(), one.lastDay());
            held.entrySet().stream()
                    .filter(till -> Settling.travels(till.getKey()) && till.getValue().isPositive())
                    .sorted(
                            Comparator.comparing(
                                    till -> till.getKey().account().value()))
                    .forEach(till -> {
                        List<Money> parts = Sharing.of(till.getValue(), points);
                        for (int i = 0; i < parts.size(); i++) {
                            CooperativeId target = one.targets().get(i).cooperative();
                            if (parts.get(i).isPositive() && !target.equals(source.cooperative())) {
                                transfers.add(
                                        new Transfer(
                                                Ids.next(clock),
                                                source.cooperative(),
                                                target,
                                                till.getKey().account(),
                                                parts.get(i),
                                                null,
                                                null));
                            }
                        }
                    });
        }
        return transfers;
    }

    @Override
    public Outcome<Restructuring, RestructuringFinding> finish(
            AssociationId association, UUID id, Actor by) {
        return at(
                association,
                id,
                Set.of(State.DECIDED, State.PROPOSED, State.CARRIED),
                by,
                one ->
                        one.state() == State.DECIDED && one.kind() != Kind.MOVE
                                ? Outcome.refused(new RestructuringFinding.AnotherState(one.state()))
                                : finish(association, one, by));
    }

    private Outcome<Restructuring, RestructuringFinding> finish(
            AssociationId association, Restructuring one, Actor by) {
        List<RestructuringFinding> findings =
                one.kind() == Kind.MOVE ? finishing.beforeTheMove(one) : finishing.remaining(one);
        if (blocks(findings)) {
            return Outcome.refused(findings);
        }
        List<RestructuringFinding> refused = finishing.carryOut(one, by);
        if (!refused.isEmpty()) {
            return Outcome.refused(refused);
        }
        writing(association, () -> table.end(one.id(), true, by));
        return Outcome.done(find(association, one.id()).orElseThrow());
    }

    @Override
    public Outcome<Restructuring, RestructuringFinding> giveUp(
            AssociationId association, UUID id, Actor by) {
        return at(
                association,
                id,
                Set.of(State.DECIDED, State.PROPOSED, State.CARRIED),
                by,
                one -> {
                    long stand =
                            one.transfers().stream()
                                    .flatMap(t -> Stream.of(t.out(), t.in()))
                                    .filter(side -> side != null)
                                    .count();
                    if (stand > 0) {
                        return Outcome.refused(
                                new RestructuringFinding.EntriesStand((int) stand));
                    }
                    writing(association, () -> table.end(id, false, by));
                    return Outcome.done(find(association, id).orElseThrow());
                });
    }
}
