package coop.quitus.garden.web;

import coop.quitus.garden.Experiment;
import coop.quitus.garden.Experiment.Stage;
import coop.quitus.garden.GardenFigure;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An experiment: what is written, the stage to write, and the measures of the two pots.
///
/// @param open the stage whose form is open; null when all is written
/// @param key of the form of measures
public record ExperimentPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        Experiment experiment,
        @Nullable Stage open,
        ReadingLevel level,
        List<LogLine> lines,
        List<GardenFigure> curves,
        UUID key,
        String today,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return Here.experiment(project, experiment.step());
    }

    public String text(String name, String written) {
        return typed.getOrDefault(name, written);
    }

    /// How a stage is said in an address.
    public String word(Stage stage) {
        return Stages.word(stage);
    }

    /// What the class must do now, and how its sentence may begin.
    public String help(Stage stage) {
        return Stages.help(stage, level);
    }

    /// Pots are measured once the protocol says what they get.
    public boolean measures() {
        return experiment.of(Stage.PROTOCOL).isPresent();
    }

    public List<Choice> measured() {
        return List.of(
                new Choice("HEIGHT", "La hauteur, en millimètres"),
                new Choice("COUNT", "Le nombre"),
                new Choice("TEMPERATURE", "La température, en degrés"));
    }
}
