package coop.quitus.garden.web;

import coop.quitus.garden.GardenFigure;
import coop.quitus.garden.Measure;
import coop.quitus.garden.Weather;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Picture;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The log of a class: a line to write, the curves, the lines before.
///
/// @param subjects what can be looked at: the garden, and what stands on the plot
/// @param curves of the garden, not of its experiments
/// @param key of the form, so that a double click writes once
/// @param pictures the last ones of the class, to keep one with the line
public record LogPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        List<Choice> subjects,
        List<LogLine> lines,
        List<GardenFigure> curves,
        UUID key,
        List<Picture> pictures,
        Map<String, String> typed,
        String today,
        String starter,
        ReadingLevel level,
        List<Sentence> sentences)
        implements Page {

    public LogPage {
        lines = List.copyOf(lines);
        curves = List.copyOf(curves);
    }

    public String path() {
        return Here.log(project);
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public Weather[] weathers() {
        return Weather.values();
    }

    /// Who does not read yet measures a height and counts.
    public Measure[] measures() {
        return level == ReadingLevel.PICTURES
                ? new Measure[] {Measure.HEIGHT, Measure.COUNT}
                : Measure.values();
    }

    /// The label of a measure's field, with its unit.
    public String label(Measure measure) {
        return measure.inFrench()
                + switch (measure) {
                    case HEIGHT -> ", en millimètres";
                    case COUNT -> " : combien en vois-tu ?";
                    case TEMPERATURE -> ", en degrés";
                    case RAIN -> ", en millimètres";
                };
    }
}
