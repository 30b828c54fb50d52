package coop.quitus.garden.internal;

import coop.quitus.garden.Drawing;
import coop.quitus.garden.Experiment;
import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.NewReading;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Reading;
import coop.quitus.garden.Sighting;
import coop.quitus.garden.Working;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// All that a class does in its garden, each thing handed to who knows it.
@Component
final class Gardeners implements Gardening {

    private final Growing growing;
    private final Watching watching;

    Gardeners(Growing growing, Watching watching) {
        this.growing = growing;
        this.watching = watching;
    }

    @Override
    public Outcome<Plot, GardenFinding> draw(
            CooperativeId cooperative, UUID project, Drawing drawing, Actor by) {
        return growing.draw(cooperative, project, drawing, by);
    }

    @Override
    public Outcome<Working, GardenFinding> answer(
            CooperativeId cooperative,
            UUID project,
            String question,
            long value,
            String typed,
            Actor by) {
        return growing.answer(cooperative, project, question, value, typed, by);
    }

    @Override
    public Outcome<Planting, GardenFinding> plant(
            CooperativeId cooperative, UUID project, Planting place, Actor by) {
        return growing.plant(cooperative, project, place, by);
    }

    @Override
    public Outcome<Planting, GardenFinding> uproot(
            CooperativeId cooperative, UUID project, UUID planting, Actor by) {
        return growing.uproot(cooperative, project, planting, by);
    }

    @Override
    public Outcome<Reading, GardenFinding> note(
            CooperativeId cooperative, SchoolYear year, UUID project, NewReading asked, Actor by) {
        return watching.note(cooperative, year, project, asked, by);
    }

    @Override
    public Outcome<Reading, GardenFinding> strike(
            CooperativeId cooperative, UUID project, UUID reading, Actor by) {
        return watching.strike(cooperative, project, reading, by);
    }

    @Override
    public Outcome<Sighting, GardenFinding> find(
            CooperativeId cooperative,
            SchoolYear year,
            UUID project,
            UUID id,
            String key,
            String result,
            LocalDate on,
            String where,
            Actor by) {
        var seen = new Sighting(id, key, result, on, where, by.name());
        return watching.find(cooperative, year, project, seen, by);
    }

    @Override
    public Outcome<Experiment, GardenFinding> write(
            CooperativeId cooperative,
            SchoolYear year,
            UUID project,
            String step,
            Stage stage,
            StageWords words,
            Actor by) {
        return watching.write(cooperative, year, project, step, stage, words, by);
    }
}
