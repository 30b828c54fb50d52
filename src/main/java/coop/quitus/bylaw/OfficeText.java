package coop.quitus.bylaw;

import java.util.List;

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

    public OfficeText {
        fields = List.copyOf(fields);
    }

    public OfficeText saying(String ownSubject, String ownBody) {
        return new OfficeText(code, title, ownSubject, ownBody, fields, longest);
    }
}
