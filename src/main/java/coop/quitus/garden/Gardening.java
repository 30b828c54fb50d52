package coop.quitus.garden;

import coop.quitus.garden.Experiment.Stage;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;

/// What a class does in its garden. Texts are checked for first names before they are kept
/// (RGPD-02).
public interface Gardening {

    /// Draws the plot, or draws it again while nothing is planted (JAR-01).
    Outcome<Plot, GardenFinding> draw(
            CooperativeId cooperative, UUID project, Drawing drawing, Actor by);

    /// Keeps an answer to a sum and compares it with the exact figure. An answer to what is already
    /// right changes nothing.
    ///
    /// @param value in the whole unit of the question ([Unit])
    /// @param typed as it was typed, with its unit
    Outcome<Working, GardenFinding> answer(
            CooperativeId cooperative,
            UUID project,
            String question,
            long value,
            String typed,
            Actor by);

    /// Gives a plant a place on the plot (JAR-02).
    ///
    /// @param place its id is the form's own, so that a double click plants once
    Outcome<Planting, GardenFinding> plant(
            CooperativeId cooperative, UUID project, Planting place, Actor by);

    /// Takes a plant off the plot.
    Outcome<Planting, GardenFinding> uproot(
            CooperativeId cooperative, UUID project, UUID planting, Actor by);

    Outcome<Reading, GardenFinding> note(
            CooperativeId cooperative, SchoolYear year, UUID project, NewReading asked, Actor by);

    /// Strikes out a line of the log that was wrong.
    Outcome<Reading, GardenFinding> strike(
            CooperativeId cooperative, UUID project, UUID reading, Actor by);

    /// Keeps what was found with a key.
    ///
    /// @param id the form's own, so that a double click keeps it once
    Outcome<Sighting, GardenFinding> find(
            CooperativeId cooperative,
            SchoolYear year,
            UUID project,
            UUID id,
            String key,
            String result,
            LocalDate on,
            String where,
            Actor by);

    /// Writes a stage of an experiment; the ones before it are written (JAR-03).
    ///
    /// @param words the two pots are only read in the protocol
    Outcome<Experiment, GardenFinding> write(
            CooperativeId cooperative,
            SchoolYear year,
            UUID project,
            String step,
            Stage stage,
            StageWords words,
            Actor by);

    /// What a class writes for a stage.
    ///
    /// @param potA what the first pot gets
    /// @param potB what the second gets
    record StageWords(String words, String potA, String potB) {

        public static final int LONGEST = 1000;
        public static final int LONGEST_POT = 120;
    }
}
