package coop.quitus.garden.web;

import coop.quitus.garden.Plant;
import coop.quitus.garden.Plot;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.Sketch;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One plant: what it needs, when, and a place for it on the plot.
///
/// @param plot null before it is drawn
/// @param grid its free squares; null before it is drawn
/// @param key of the form, so that a double click plants once
public record PlantPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        Plant plant,
        Sketch calendar,
        @Nullable Plot plot,
        @Nullable SquareGrid grid,
        UUID key,
        String packet,
        ReadingLevel level,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return Here.plants(project);
    }

    /// Figures for those who read them.
    public boolean facts() {
        return level != ReadingLevel.PICTURES;
    }

    /// Its family, for those who read everything.
    public boolean family() {
        return level == ReadingLevel.FULL;
    }

    public String water() {
        return switch (plant.water()) {
            case 1 -> "un peu";
            case 2 -> "assez";
            default -> "beaucoup";
        };
    }

    /// How it is put in the ground, in short sentences.
    public String gesture() {
        String how = how();
        return plant.depthMm() == 0 ? how : how + " Profondeur : " + depth() + ".";
    }

    private String how() {
        if (!plant.sown()) {
            return "On met les " + plant.start() + " en terre.";
        }
        return plant.seedsPerHole() > 0
                ? "On met "
                        + plant.seedsPerHole()
                        + (plant.seedsPerHole() > 1 ? " graines" : " graine")
                        + " à chaque place."
                : "On sème en ligne, " + plant.seedsPerMetre() + " graines par mètre.";
    }

    private String depth() {
        return plant.depthMm() % 10 == 0 ? plant.depthMm() / 10 + " cm" : plant.depthMm() + " mm";
    }
}
