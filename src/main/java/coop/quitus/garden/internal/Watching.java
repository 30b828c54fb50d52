package coop.quitus.garden.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.garden.Experiment;
import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenFinding.Missing;
import coop.quitus.garden.GardenFinding.NotADay;
import coop.quitus.garden.Gardening.StageWords;
import coop.quitus.garden.IdentificationKeys;
import coop.quitus.garden.NewReading;
import coop.quitus.garden.Reading;
import coop.quitus.garden.Sighting;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The log, the key and the experiment.
@Component
final class Watching {

    private final Tenancy tenancy;
    private final Places places;
    private final Flora flora;
    private final IdentificationKeys keys;
    private final LogTable log;
    private final ExperimentTable experiments;
    private final TextChecks texts;
    private final Clock clock;

    Watching(
            Tenancy tenancy,
            Places places,
            Flora flora,
            IdentificationKeys keys,
            LogTable log,
            ExperimentTable experiments,
            TextChecks texts,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.flora = flora;
        this.keys = keys;
        this.log = log;
        this.experiments = experiments;
        this.texts = texts;
        this.clock = clock;
    }

    private Cooperative which(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }

    Outcome<Reading, GardenFinding> note(
            CooperativeId cooperative, SchoolYear year, UUID project, NewReading asked, Actor by) {
        var refusals = new ArrayList<GardenFinding>();
        judgeDay(year, asked.on(), refusals);
        if (asked.isEmpty()) {
            refusals.add(new GardenFinding.NothingSeen());
        }
        boolean known =
                asked.subject().isEmpty()
                        || asked.subject().equals("A")
                        || asked.subject().equals("B")
                        || flora.find(asked.subject()).isPresent();
        if (!known) {
            refusals.add(new GardenFinding.NoSuchPlant(asked.subject()));
        }
        asked.measures()
                .forEach((measure, value) -> {
                    if (value < measure.least() || value > measure.most()) {
                        refusals.add(new GardenFinding.OutOfReach(measure));
                    }
                });
        texts.judge(cooperative, year, "mots", asked.words(), NewReading.LONGEST, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    log.write(which(cooperative), year, project, asked, by);
                    return Outcome.done(new Reading(asked.key(), asked, by.name()));
                });
    }

    /// What was seen was seen on a day of the year, and not tomorrow.
    private void judgeDay(SchoolYear year, LocalDate day, List<GardenFinding> refusals) {
        if (!year.contains(day) || day.isAfter(LocalDate.now(clock))) {
            refusals.add(new NotADay(day));
        }
    }

    Outcome<Reading, GardenFinding> strike(
            CooperativeId cooperative, UUID project, UUID reading, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Reading> known =
                            log.readings(cooperative, project).stream()
                                    .filter(one -> one.id().equals(reading))
                                    .findFirst();
                    if (known.isEmpty()) {
                        return Outcome.refused(new GardenFinding.NoSuchReading());
                    }
                    log.strike(which(cooperative), reading, by);
                    return Outcome.done(known.get());
                });
    }

    Outcome<Sighting, GardenFinding> find(
            CooperativeId cooperative, SchoolYear year, UUID project, Sighting seen, Actor by) {
        var refusals = new ArrayList<GardenFinding>();
        judgeDay(year, seen.on(), refusals);
        if (keys.find(seen.key()).flatMap(key -> key.result(seen.result())).isEmpty()) {
            refusals.add(new GardenFinding.NoSuchResult());
        }
        texts.judge(cooperative, year, "lieu", seen.where(), Sighting.LONGEST, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    log.find(which(cooperative), year, project, seen, by);
                    return Outcome.done(seen);
                });
    }

    Outcome<Experiment, GardenFinding> write(
            CooperativeId cooperative,
            SchoolYear year,
            UUID project,
            String step,
            Stage stage,
            StageWords words,
            Actor by) {
        var refusals = new ArrayList<GardenFinding>();
        if (words.words().isBlank()) {
            refusals.add(new Missing("mots", "une phrase"));
        }
        texts.judge(cooperative, year, "mots", words.words(), StageWords.LONGEST, refusals);
        if (stage == Stage.PROTOCOL) {
            judgePot(cooperative, year, "potA", words.potA(), refusals);
            judgePot(cooperative, year, "potB", words.potB(), refusals);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Experiment known = experiment(cooperative, project, step);
                    Optional<Stage> next = known.next();
                    if (next.isPresent() && next.get().compareTo(stage) < 0) {
                        return Outcome.refused(new GardenFinding.TooEarly(next.get()));
                    }
                    if (!says(known, stage, words)) {
                        int version = known.of(stage).map(Experiment.Written::version).orElse(0);
                        experiments.write(
                                which(cooperative),
                                year,
                                project,
                                step,
                                stage,
                                version + 1,
                                words,
                                by);
                    }
                    return Outcome.done(experiment(cooperative, project, step));
                });
    }

    private void judgePot(
            CooperativeId cooperative,
            SchoolYear year,
            String field,
            String text,
            List<GardenFinding> refusals) {
        if (text.isBlank()) {
            refusals.add(new Missing(field, "ce que reçoit ce pot"));
        }
        texts.judge(cooperative, year, field, text, StageWords.LONGEST_POT, refusals);
    }

    private Experiment experiment(CooperativeId cooperative, UUID project, String step) {
        return experiments.all(cooperative, project).stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElse(new Experiment(step, List.of()));
    }

    /// Whether it says so already: a double click writes once.
    private static boolean says(Experiment known, Stage stage, StageWords words) {
        return known.of(stage)
                .filter(one ->
                        one.words().equals(words.words())
                                && (stage != Stage.PROTOCOL
                                        || one.potA().equals(words.potA())
                                                && one.potB().equals(words.potB())))
                .isPresent();
    }
}
