package coop.quitus.letter.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The letters that are begun, the nation's and the association's side by side.
///
/// @param mayChange whether this reader may write
public record TemplatesPage(
        Frame frame, String path, SchoolYear year, List<Pair> pairs, boolean mayChange)
        implements Page {

    public record Pair(LetterTemplate nation, LetterTemplate ours) {}

    public long own() {
        return pairs.stream().filter(pair -> pair.ours().own()).count();
    }

    public String lead() {
        long own = own();
        return "Année "
                + year.inFrench()
                + ". "
                + (own == 0
                        ? "Toutes ces lettres sont celles de la fédération."
                        : own == 1
                                ? "1 lettre est la vôtre, les autres celles de la fédération."
                                : own
                                        + " lettres sont les vôtres, les autres celles de la fédération.");
    }
}
