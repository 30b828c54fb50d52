package coop.quitus.advice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An advice as an association writes it, over the nation's or beside it.
///
/// @param id that of the nation's advice it replaces; empty for a new one, named after its title
/// @param textKey a text of the catalogue; empty when the association cites one of its own
/// @param reference its own text; unused when a text of the catalogue is cited
/// @param referencedOn the day of its own text; null when none was given
/// @param from the first day it holds
/// @param reason why, for a day in a year that has begun (LOC-01)
public record NewAdvice(
        String id,
        Topic topic,
        Verdict verdict,
        String title,
        List<String> words,
        String advice,
        String textKey,
        String reference,
        @Nullable LocalDate referencedOn,
        LocalDate from,
        String reason) {

    public NewAdvice {
        words = List.copyOf(words);
    }
}
