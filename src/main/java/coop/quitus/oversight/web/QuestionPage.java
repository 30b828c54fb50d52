package coop.quitus.oversight.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Question;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;

/// One question, and all that was said since.
///
/// @param path of the school year
/// @param mayAnswer whether this reader keeps the books
/// @param mayAsk whether this reader asks
/// @param words what was typed, when the page comes back
public record QuestionPage(
        Frame frame,
        String path,
        Question question,
        boolean mayAnswer,
        boolean mayAsk,
        String words,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return path + "/questions/" + question.id();
    }

    public State state() {
        return QuestionsPage.state(question);
    }

    public String word() {
        return QuestionsPage.word(question);
    }

    public String voucher(Question.Word word) {
        return "/cooperatives/" + question.cooperative() + "/justificatifs/" + word.voucher();
    }
}
