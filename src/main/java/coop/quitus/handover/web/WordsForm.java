package coop.quitus.handover.web;

import coop.quitus.handover.HandoverWords;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// The form of what is said, field by field.
final class WordsForm {

    private WordsForm() {}

    /// @return empty when the day is no day
    static Optional<HandoverWords> words(Map<String, String> sent) {
        return day(text(sent, "jour"))
                .map(on ->
                        new HandoverWords(
                                on,
                                text(sent, "reprend"),
                                text(sent, "courriel"),
                                !text(sent, "sans-carnet").isEmpty(),
                                text(sent, "cheque"),
                                text(sent, "restants"),
                                text(sent, "annules"),
                                text(sent, "archives"),
                                text(sent, "ordinateur"),
                                text(sent, "cles"),
                                text(sent, "ecart"),
                                text(sent, "mot")));
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
