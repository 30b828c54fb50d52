package coop.quitus.restructuring.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Severity;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.State;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.Restructurings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes restructurings from one step to the next.
@Component
final class Reorganising implements Restructurings {

    private final DecisionRegister register;
    private final DecisionTable table;
    private final Deciding deciding;
    private final Settling settling;
    private final Apportioning apportioning;
    private final Finishing finishing;

    Reorganising(
            DecisionRegister register,
            DecisionTable table,
            Deciding deciding,
            Settling settling,
            Apportioning apportioning,
            Finishing finishing) {
        this.register = register;
        this.table = table;
        this.deciding = deciding;
        this.settling = settling;
        this.apportioning = apportioning;
        this.finishing = finishing;
    }

    @Override
    public List<Restructuring> all(AssociationId association) {
        return register.all(association);
    }

    @Override
    public Optional<Restructuring> find(AssociationId association, UUID id) {
        return register.find(association, id);
    }

    @Override
    public List<Restructuring> of(CooperativeId cooperative) {
        return register.of(cooperative);
    }

    @Override
    public Outcome<Restructuring, RestructuringFinding> decide(
            AssociationId association, NewRestructuring asked, Actor by) {
        return deciding.decide(association, asked, by);
    }

    @Override
    public Outcome<Restructuring, RestructuringFinding> say(
            AssociationId association,
            UUID id,
            CooperativeId source,
            Matter matter,
            String words,
            Actor by) {
        return at(
                association,
                id,
                Set.of(State.DECIDED),
                by,
                one -> deciding.say(one, source, matter, words, by));
    }

    private Outcome<Restructuring, RestructuringFinding> at(
            AssociationId association,
            UUID id,
            Set<State> expected,
            Actor by,
            Function<Restructuring, Outcome<Restructuring, RestructuringFinding>> work) {
        if (!register.isOfficer(association, by)) {
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
                    List<Transfer> transfers = apportioning.transfers(one);
                    if (transfers.isEmpty()) {
                        // There is no money to carry: nothing is to be written by anyone.
                        return finish(association, one, by);
                    }
                    register.writing(association, () -> table.propose(id, transfers, by));
                    return Outcome.done(find(association, id).orElseThrow(), findings);
                });
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
                                ? Outcome.refused(
                                        new RestructuringFinding.AnotherState(one.state()))
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
        register.writing(association, () -> table.end(one.id(), true, by));
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
                        return Outcome.refused(new RestructuringFinding.EntriesStand((int) stand));
                    }
                    register.writing(association, () -> table.end(id, false, by));
                    return Outcome.done(find(association, id).orElseThrow());
                });
    }
}
