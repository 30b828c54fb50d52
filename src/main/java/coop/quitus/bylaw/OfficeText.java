package coop.quitus.bylaw;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that an association sends or prints, as the nation words it; each association may word it
/// otherwise ([OwnTexts]).
///
/// @param code stable: `rappel-adhesion`
/// @param title as a page names it: *Rappel d'adhésion*
/// @param subject its subject or heading, with fields between braces
/// @param body its words, with fields between braces
/// @param fields what fills itself
/// @param longest how long the body may be
public record OfficeText(
        String code, String title, String subject, String body, List<String> fields, int longest) {

    /// A field between braces, in a text.
    public static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]{1,40})}");

    public OfficeText {
        fields = List.copyOf(fields);
    }

    /// A text with its fields filled; one that nobody knows stays as it is written.
    public static String filled(String text, Map<String, String> fields) {
        return FIELD.matcher(text)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(
                                fields.getOrDefault(found.group(1), found.group())));
    }

    public OfficeText saying(String ownSubject, String ownBody) {
        return new OfficeText(code, title, ownSubject, ownBody, fields, longest);
    }
}
