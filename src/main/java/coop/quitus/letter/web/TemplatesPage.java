package coop.quitus.letter.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.stream.Stream;

/// The letters that are begun, the nation's and the association's side by side.
///
/// @param pairs the letters of the classes
/// @param office what the association's office sends and prints
/// @param mayChange whether this reader may write
public record TemplatesPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<Pair> pairs,
        List<Pair> office,
        boolean mayChange)
        implements Page {

    public record Pair(LetterTemplate nation, LetterTemplate ours) {}

    public long own() {
        return Stream.concat(pairs.stream(), office.stream())
                .filter(pair -> pair.ours().own())
                .count();
    }

    public String lead() {
        long own = own();
        return "Année "
                + year.inFrench()
                + ". "
                + (own == 0
                        ? "Tous ces textes sont ceux de la fédération."
                        : own == 1
                                ? "1 texte est le vôtre, les autres ceux de la fédération."
                                : own
                                        + " textes sont les vôtres, les autres ceux de la fédération.");
    }
}
