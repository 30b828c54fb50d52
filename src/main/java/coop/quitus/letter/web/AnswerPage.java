package coop.quitus.letter.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// A letter as who receives it reads it, with the answer to give.
///
/// @param path of the link
/// @param from *la classe de CM2*
/// @param answers those given already; they stay
public record AnswerPage(
        Frame frame,
        String path,
        Letter letter,
        String from,
        String school,
        List<LetterAnswer> answers,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public List<Choice> verdicts() {
        return AnswerForm.verdicts();
    }
}
