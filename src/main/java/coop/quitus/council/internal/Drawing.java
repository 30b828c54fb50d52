package coop.quitus.council.internal;

import coop.quitus.council.CouncilRole;
import coop.quitus.council.MinutesPaper;
import coop.quitus.council.RegisterPaper;
import coop.quitus.council.Sitting;
import coop.quitus.database.Tenancy;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws the register and the minutes, and seals them.
@Component
final class Drawing {

    static final String REGISTER = "council-register";
    static final String MINUTES = "council-minutes";

    private final Tenancy tenancy;
    private final Guard guard;
    private final SittingTable sittings;
    private final PointTable points;
    private final DecisionTable decisions;
    private final TurnTable turns;
    private final RegisterTable register;
    private final Seals seals;

    Drawing(
            Tenancy tenancy,
            Guard guard,
            SittingTable sittings,
            PointTable points,
            DecisionTable decisions,
            TurnTable turns,
            RegisterTable register,
            Seals seals) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.sittings = sittings;
        this.points = points;
        this.decisions = decisions;
        this.turns = turns;
        this.register = register;
        this.seals = seals;
    }

    byte[] register(CooperativeId cooperative, SchoolYear year, Actor by) {
        Cooperative school = guard.school(cooperative);
        var lines = tenancy.reading(cooperative, () -> register.of(cooperative, year));
        var origin =
                new SealOrigin(
                        REGISTER,
                        year.toString(),
                        "Registre des délibérations " + year.inFrench(),
                        registerDigest(cooperative, year));
        return seals.seal(
                cooperative, origin, mark -> new RegisterPaper(school, year, lines, mark), by);
    }

    String registerDigest(CooperativeId cooperative, SchoolYear year) {
        var lines = tenancy.reading(cooperative, () -> register.of(cooperative, year));
        return lines.isEmpty()
                ? Chain.start(guard.school(cooperative).books(), year)
                : lines.getLast().hash();
    }

    byte[] minutes(CooperativeId cooperative, UUID sitting, Actor by) {
        Cooperative school = guard.school(cooperative);
        return tenancy.within(
                cooperative,
                () -> {
                    Sitting here = sittings.find(cooperative, sitting).orElseThrow();
                    if (here.closedAt() == null) {
                        throw new IllegalStateException("this council is not over");
                    }
                    List<CouncilRole> roles =
                            turns.at(cooperative, sitting).keySet().stream().toList();
                    List<MinutesPaper.Said> said =
                            points.of(cooperative, sitting).stream()
                                    .map(point ->
                                            new MinutesPaper.Said(
                                                    point,
                                                    decisions
                                                            .on(cooperative, point.id())
                                                            .orElse(null)))
                                    .toList();
                    var origin =
                            new SealOrigin(
                                    MINUTES,
                                    sitting.toString(),
                                    "Compte rendu du " + here.inFrench(),
                                    minutesDigest(cooperative, sitting).orElseThrow());
                    return seals.seal(
                            cooperative,
                            origin,
                            mark -> new MinutesPaper(school, here, roles, said, mark),
                            by);
                });
    }

    Optional<String> minutesDigest(CooperativeId cooperative, UUID sitting) {
        return tenancy.reading(
                cooperative,
                () ->
                        sittings.find(cooperative, sitting)
                                .map(here ->
                                        Sha256.of(
                                                List.of(
                                                                here,
                                                                points.of(cooperative, sitting),
                                                                decisions.at(cooperative, sitting))
                                                        .toString())));
    }
}
