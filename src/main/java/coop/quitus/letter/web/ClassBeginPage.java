package coop.quitus.letter.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.Matter;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A class begins a letter: which sort, then the holes to fill.
///
/// @param template the sort that was chosen; null before
/// @param whom who may receive it
/// @param others other sorts to choose from
public record ClassBeginPage(
        Frame frame,
        ClassSession session,
        Matter matter,
        @Nullable LetterTemplate template,
        List<LetterTemplate> others,
        List<Choice> whom,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    /// Whom the form proposes first.
    public String first() {
        return whom.isEmpty() ? "" : typed.getOrDefault("partenaire", whom.getFirst().value());
    }
}
