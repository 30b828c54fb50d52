package coop.quitus.advice;

import coop.quitus.kernel.AssociationId;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An advice of the pack: what is allowed, tolerated, forbidden or to be asked, why, and the text
/// that says so (EXP-01). It warns; it never blocks in silence.
///
/// @param id stable, the same in the nation's pack and in an association's: `jeux-de-cour`
/// @param title what it is about: *Les jeux de cour*
/// @param words what a person may type, lower case and without accents; any of them calls it
/// @param advice why, in plain French
/// @param textKey the text in the catalogue; empty when an association cites one of its own
/// @param reference the text that says so: never missing (LOC-02)
/// @param referencedOn the day of that text, or the day it was read
/// @param of the association whose word it is; empty for the nation
/// @param from the first day it holds
/// @param by the name of who wrote it
public record Advice(
        String id,
        Topic topic,
        Verdict verdict,
        String title,
        List<String> words,
        String advice,
        String textKey,
        String reference,
        LocalDate referencedOn,
        Optional<AssociationId> of,
        LocalDate from,
        String by) {

    public Advice {
        words = List.copyOf(words);
        if (reference.isBlank()) {
            throw new IllegalArgumentException("an advice without a text: " + id);
        }
    }

    /// The text that says so, as a page cites it: *Circulaire n° 2008-095, 23 juillet 2008*.
    public String cited() {
        return reference + ", " + Dates.longDay(referencedOn);
    }
}
