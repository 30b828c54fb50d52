package coop.quitus.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A letter begun: a text with holes, and a question for each hole.
///
/// @param code `demande`, `merci`
/// @param title as a class names it: *Demander quelque chose*
/// @param subject its subject, with holes `{objet}`
/// @param body its text, with holes
/// @param agreement whether a yes makes an agreement
/// @param office whether an association's office sends it, and no class
/// @param own whether the words are the association's
public record LetterTemplate(
        String code,
        String title,
        String subject,
        String body,
        boolean agreement,
        String icon,
        List<Hole> holes,
        boolean office,
        boolean own) {

    /// Two holes that fill themselves.
    public static final Set<String> KNOWN = Set.of("classe", "ecole");

    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

    public LetterTemplate {
        holes = List.copyOf(holes);
    }

    /// @param name between braces in the text
    /// @param question as the class reads it
    /// @param example what could be written
    public record Hole(String name, String question, String example) {}

    /// The same letter in an association's words.
    public LetterTemplate saying(String ownSubject, String ownBody) {
        return new LetterTemplate(
                code, title, ownSubject, ownBody, agreement, icon, holes, office, true);
    }

    /// The holes of a text that nobody is asked to fill.
    public List<String> strangersIn(String text) {
        Set<String> known = office ? Set.of() : KNOWN;
        List<String> fillable =
                Stream.concat(known.stream(), holes.stream().map(Hole::name)).toList();
        return HOLE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !fillable.contains(name))
                .distinct()
                .toList();
    }

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
