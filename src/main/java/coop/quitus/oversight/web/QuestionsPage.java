package coop.quitus.oversight.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Question;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.UUID;

/// The questions on a year, or on one entry of it.
///
/// @param here where one is asked
/// @param path of the school year
/// @param piece the entry's piece; empty for the whole year
/// @param key of the form that asks
/// @param words what was typed, when the page comes back
public record QuestionsPage(
        Frame frame,
        String here,
        String path,
        SchoolYear year,
        String piece,
        List<Question> questions,
        boolean mayAsk,
        UUID key,
        String words,
        List<Sentence> sentences)
        implements Page {

    public static State state(Question question) {
        return question.resolved()
                ? State.GOOD
                : question.answered() ? State.SILENT : State.WAITING;
    }

    public static String word(Question question) {
        return question.resolved()
                ? "résolue"
                : question.answered() ? "répondue" : "attend une réponse";
    }

    public String path(Question question) {
        return path + "/questions/" + question.id();
    }
}
