package coop.quitus.letter;

import java.util.List;
import java.util.Map;

/// A letter begun: a text with holes, and a question for each hole.
///
/// @param code `demande`, `merci`
/// @param title as a class names it: *Demander quelque chose*
/// @param subject its subject, with holes `{objet}`
/// @param body its text, with holes
/// @param agreement whether a yes makes an agreement
public record LetterTemplate(
        String code,
        String title,
        String subject,
        String body,
        boolean agreement,
        String icon,
        List<Hole> holes) {

    public LetterTemplate {
        holes = List.copyOf(holes);
    }

    /// @param name between braces in the text
    /// @param question as the class reads it
    /// @param example what could be written
    public record Hole(String name, String question, String example) {}

    /// The subject and the body with what was written; a hole without a word shows its dots.
    public String subjectWith(Map<String, String> words) {
        return filled(subject, words);
    }

    public String bodyWith(Map<String, String> words) {
        return filled(body, words);
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue().strip());
        }
        return filled.replaceAll("\\{[a-z]+\\}", "…");
    }
}
