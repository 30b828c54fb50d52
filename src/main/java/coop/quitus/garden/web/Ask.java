package coop.quitus.garden.web;

import coop.quitus.garden.Working;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import java.util.List;

/// A sum put to the class: the question, how to begin, what was answered, and a nudge.
///
/// @param help how to begin, at this reading level
/// @param units the units to choose from; one when there is no choice
/// @param nudge what is said of the last answer; empty before the first
public record Ask(
        String action,
        String title,
        String help,
        List<Choice> units,
        String unit,
        Working working,
        List<String> nudge,
        List<Sentence> sentences) {

    public Ask {
        units = List.copyOf(units);
        nudge = List.copyOf(nudge);
        sentences = List.copyOf(sentences);
    }

    /// Where the question stands on its page.
    public String anchor() {
        return anchor(working.question());
    }

    static String anchor(String question) {
        return "calcul-" + question.replaceAll("[^A-Za-z0-9-]", "-");
    }

    /// Two questions stand on one page: each has its own fields.
    public String field() {
        return "nombre." + working.question();
    }

    public String unitField() {
        return "unite." + working.question();
    }
}
