package coop.quitus.letter.web;

import coop.quitus.council.Decision;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.letter.LetterState;
import coop.quitus.letter.LetterVersion;
import coop.quitus.partner.Partner;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One letter, and the step that comes next.
///
/// @param copy who else receives it; null for nobody
/// @param decision what adopted it; null before
/// @param decisions those that could adopt it
/// @param head whether the reader signs for the school
public record LetterPage(
        Frame frame,
        CooperativeId cooperative,
        Letter letter,
        Partner partner,
        @Nullable Partner copy,
        List<LetterVersion> versions,
        List<LetterAnswer> answers,
        @Nullable Decision decision,
        List<Choice> decisions,
        boolean mayWrite,
        boolean head,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return letter.href(cooperative);
    }

    public String back() {
        return LettersController.path(cooperative, letter.year());
    }

    public String text(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }

    public boolean is(LetterState state) {
        return letter.state() == state;
    }

    /// Whether it has come to that state, or beyond.
    public boolean has(LetterState state) {
        return !letter.state().isBefore(state);
    }

    public List<Choice> verdicts() {
        return AnswerForm.verdicts();
    }
}
