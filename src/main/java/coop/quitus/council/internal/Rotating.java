package coop.quitus.council.internal;

import coop.quitus.council.Body;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.CouncilRole;
import coop.quitus.council.Sitting;
import coop.quitus.council.Turns;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.Pupils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Proposes the roles of a sitting to those who have had them least, and keeps the delegates.
@Service
final class Rotating implements Turns {

    private static final int SEATS = 6;

    private final Tenancy tenancy;
    private final Guard guard;
    private final SittingTable sittings;
    private final TurnTable table;
    private final Pupils pupils;

    Rotating(Tenancy tenancy, Guard guard, SittingTable sittings, TurnTable table, Pupils pupils) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.sittings = sittings;
        this.table = table;
        this.pupils = pupils;
    }

    @Override
    public Map<CouncilRole, UUID> of(CooperativeId cooperative, UUID sitting) {
        return tenancy.reading(cooperative, () -> table.at(cooperative, sitting));
    }

    @Override
    public Map<CouncilRole, UUID> proposed(CooperativeId cooperative, UUID sitting) {
        return tenancy.reading(
                cooperative,
                () -> {
                    Sitting here = sittings.find(cooperative, sitting).orElseThrow();
                    List<TurnTable.Turn> before =
                            table.of(cooperative, here.year()).stream()
                                    .filter(turn -> !turn.sitting().equals(sitting))
                                    .toList();
                    return proposed(members(cooperative, here), before);
                });
    }

    private List<UUID> members(CooperativeId cooperative, Sitting sitting) {
        return switch (sitting.body().kind()) {
            case CLASS ->
                    pupils.of(cooperative, sitting.year(), sitting.body().classCode()).stream()
                            .map(Pupil::id)
                            .toList();
            case DELEGATES -> table.delegates(cooperative, sitting.year(), "");
            case ADULTS -> List.of();
        };
    }

    /// For each role, who has had it least; then who has had any role least. Equal ones follow the
    /// order of their ids, which is nobody's merit.
    static Map<CouncilRole, UUID> proposed(List<UUID> members, List<TurnTable.Turn> before) {
        Map<CouncilRole, UUID> proposed = new EnumMap<>(CouncilRole.class);
        Set<UUID> taken = new HashSet<>();
        for (CouncilRole role : CouncilRole.values()) {
            members.stream()
                    .filter(one -> !taken.contains(one))
                    .min(
                            Comparator.comparingLong((UUID one) ->
                                            before.stream()
                                                    .filter(turn ->
                                                            turn.role() == role
                                                                    && turn.pupil().equals(one))
                                                    .count())
                                    .thenComparingLong(one ->
                                            before.stream()
                                                    .filter(turn -> turn.pupil().equals(one))
                                                    .count())
                                    .thenComparing(Comparator.naturalOrder()))
                    .ifPresent(one -> {
                        taken.add(one);
                        proposed.put(role, one);
                    });
        }
        return proposed;
    }

    @Override
    public Outcome<Map<CouncilRole, UUID>, CouncilFinding> give(
            CooperativeId cooperative, UUID sitting, Map<CouncilRole, UUID> roles, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Sitting here = sittings.locked(cooperative, sitting).orElseThrow();
                    var findings = new ArrayList<CouncilFinding>();
                    if (here.state() == Sitting.State.ADOPTED) {
                        findings.add(new CouncilFinding.NotNow(here.state()));
                    }
                    List<UUID> members = members(cooperative, here);
                    roles.forEach((role, pupil) -> {
                        if (!members.contains(pupil)) {
                            findings.add(new CouncilFinding.NotOfTheClass("role." + role));
                        }
                    });
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    roles.forEach((role, pupil) ->
                            table.give(guard.school(cooperative), sitting, role, pupil));
                    return Outcome.done(table.at(cooperative, sitting));
                });
    }

    @Override
    public List<UUID> delegates(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(cooperative, () -> table.delegates(cooperative, year, classCode));
    }

    @Override
    public Outcome<List<UUID>, CouncilFinding> elect(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            List<UUID> elected,
            Actor by) {
        var findings =
                new ArrayList<CouncilFinding>(guard.body(cooperative, Body.ofClass(classCode)));
        List<UUID> seats = elected.stream().distinct().toList();
        if (seats.size() > SEATS) {
            findings.add(new CouncilFinding.NotOptions(seats.size()));
        }
        if (!seats.stream()
                .allMatch(one -> guard.isOfTheClass(cooperative, year, classCode, one))) {
            findings.add(new CouncilFinding.NotOfTheClass("delegue"));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    table.elect(guard.school(cooperative), year, classCode, seats);
                    return Outcome.done(table.delegates(cooperative, year, classCode));
                });
    }
}
