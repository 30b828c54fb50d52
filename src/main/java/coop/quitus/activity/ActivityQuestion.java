package coop.quitus.activity;

import coop.quitus.ui.Choice;
import java.util.List;
import java.util.Optional;

/// A question of the activity report (domain, section 2.6): the form, the paper and the list of
/// what is missing are all drawn from these.
///
/// @param key as sources and programs name it: `council`
/// @param part of the report it stands in
/// @param title as people read it
/// @param help a few words beside it; empty for none
/// @param required whether the report may not be sent without it
/// @param when the key of the yes-or-no question that asks for it when the answer is yes; empty
///   when it is always asked
/// @param choices what one may choose; empty unless it is a choice
public record ActivityQuestion(
        String key,
        Part part,
        String title,
        String help,
        Kind kind,
        boolean required,
        String when,
        List<Choice> choices) {

    public static final String YES = "oui";
    public static final String NO = "non";

    /// Longest short text, in characters.
    public static final int LONGEST = 500;

    /// The eight parts of the report.
    public enum Part {
        LIFE("La vie coopérative"),
        DECISIONS("Les décisions sur l'argent"),
        PROJECTS("Les projets"),
        ACTIONS("Les actions nationales et départementales"),
        TRAINING("Les formations"),
        PARTNERS("Les parents et le conseil d'école"),
        TOOLS("Les outils"),
        WISHES("Les souhaits");

        private final String french;

        Part(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// What sort of answer it takes.
    public enum Kind {
        YES_NO,
        /// 0 to 9,999.
        NUMBER,
        /// A day: from the first of the year to the 31 December that follows it.
        DAY,
        CHOICE,
        TEXT,
        TICK,
        /// Rows of a project, twelve at most.
        PROJECTS
    }

    private static final List<ActivityQuestion> ALL = ActivityQuestionnaire.questions();

    public ActivityQuestion {
        choices = List.copyOf(choices);
    }

    /// All of them, in the order of the report.
    public static List<ActivityQuestion> all() {
        return ALL;
    }

    public static Optional<ActivityQuestion> of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// An answer as people read it: *chaque semaine*, and not `SEMAINE`.
    public String said(String answer) {
        return choices.stream()
                .filter(choice -> choice.value().equals(answer))
                .map(Choice::label)
                .findFirst()
                .orElse(answer);
    }
}
