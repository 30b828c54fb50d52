package coop.quitus.garden.web;

import coop.quitus.garden.Flora;
import coop.quitus.garden.Habit;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Planting;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.Sketch;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The plants: choose one by its month and its picture, then see what stands on the plot and what
/// must be bought.
///
/// @param month the month looked at, 0 for all
/// @param habit the drawer that is open; empty for all
/// @param calendar null while nothing stands
/// @param source empty for who does not read yet
/// @param latin whether Latin names are shown
public record PlantsPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        String month,
        String habit,
        List<Plant> plants,
        List<Standing> standing,
        @Nullable Sketch calendar,
        String source,
        boolean latin,
        List<Sentence> sentences)
        implements Page {

    /// A plant on the plot, with its sum.
    ///
    /// @param number its place in the list and on the drawing
    /// @param bought what must be bought, said once the number is found
    public record Standing(int number, Planting planting, Plant plant, Ask ask, String bought) {

        public boolean shown() {
            return ask.working().shown();
        }
    }

    public PlantsPage {
        plants = List.copyOf(plants);
        standing = List.copyOf(standing);
    }

    /// With all the flora, as after an answer that could not be read.
    static PlantsPage whole(
            Frame frame, Looking looking, Flora flora, List<Sentence> said, String question) {
        return of(frame, looking, flora, 0, "", said, question);
    }

    static PlantsPage of(
            Frame frame,
            Looking looking,
            Flora flora,
            int month,
            String habit,
            List<Sentence> said,
            String question) {
        return new PlantsPage(
                frame.titled("Nos plantes"),
                looking.project(),
                Here.tabs(looking.project()),
                String.valueOf(month),
                habit,
                flora.plants().stream()
                        .filter(plant -> month == 0 || plant.beginsIn(month))
                        .filter(plant -> habit.isEmpty() || plant.habit().name().equals(habit))
                        .toList(),
                looking.standing(flora, said, question),
                looking.figure("calendrier").orElse(null),
                looking.pictures() ? "" : flora.source(),
                !looking.pictures(),
                question.isEmpty() ? said : List.of());
    }

    public String path() {
        return Here.plants(project);
    }

    /// From September, as a school year goes.
    public List<Choice> months() {
        return IntStream.range(0, 12)
                .map(i -> (i + 8) % 12 + 1)
                .mapToObj(i ->
                        new Choice(
                                String.valueOf(i),
                                Month.of(i).getDisplayName(TextStyle.FULL, Locale.FRANCE)))
                .toList();
    }

    public List<Choice> habits() {
        return Arrays.stream(Habit.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    /// What one does with it in that month, in two words.
    public String doing(Plant plant) {
        int at = Integer.parseInt(month);
        if (at == 0) {
            return "";
        }
        if (plant.sowOutside().contains(at)) {
            return "On sème dehors.";
        }
        return plant.plantOut().contains(at) ? "On plante." : "On sème à l'abri.";
    }
}
