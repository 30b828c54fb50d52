package coop.quitus.oversight.web;

import coop.quitus.closing.Closing;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.ClosingStep;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Light;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Reviews;
import coop.quitus.oversight.Standing;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.Map;

/// One report before the association: its figures against last year's, its checks, and the two
/// answers.
///
/// @param here of this year: `/associations/42/suivi/2025`
/// @param left how many wait besides this one
/// @param until the last day proposed for open books
/// @param sent what was typed, when the page comes back
public record ReviewPage(
        Frame frame,
        String here,
        SchoolYear year,
        Standing standing,
        Closing report,
        List<ClosingStep> steps,
        List<Reviews.Figure> figures,
        List<Question> questions,
        long left,
        String until,
        String today,
        boolean mayDecide,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    /// What one writes most often when a report goes back: ticked, not typed.
    public static final List<String> PHRASES =
            List.of(
                    "Le relevé de banque qui encadre le 31 août manque, ou n'est pas lisible.",
                    "Des dépenses n'ont pas de justificatif.",
                    "Le solde de la caisse ne correspond pas au comptage.",
                    "Une subvention n'est pas expliquée : ajoutez son dossier.",
                    "Une dépense n'est pas du ressort de la coopérative : voyez notre question.",
                    "Le compte rendu d'activités est à compléter.");

    /// The same page, refused.
    ReviewPage saying(List<Sentence> refusals) {
        return new ReviewPage(
                frame, here, year, standing, report, steps, figures, questions, left, until, today,
                mayDecide, sent, refusals);
    }

    public String path() {
        return here + "/examen/" + standing.cooperative();
    }

    public String books() {
        return "/cooperatives/" + standing.cooperative() + "/exercices/" + year;
    }

    public boolean waits() {
        return report.state() instanceof ClosingState.Submitted;
    }

    public String where() {
        return ClosingSentences.where(report.state());
    }

    public static String where(ClosingState state) {
        return ClosingSentences.where(state);
    }

    public static State state(Closing.Standing standing) {
        return switch (standing) {
            case DONE -> State.GOOD;
            case TO_DO -> State.WAITING;
            case BLOCKING -> State.WRONG;
        };
    }

    public static State state(Light light) {
        return Here.state(light.level());
    }

    public boolean ticked(int phrase) {
        return sent.containsKey("phrase" + phrase);
    }

    public String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    /// The comment that leaves: the phrases ticked, then one's own words.
    static String comment(Map<String, String> sent) {
        var words = new StringBuilder();
        for (int i = 0; i < PHRASES.size(); i++) {
            if (sent.containsKey("phrase" + i)) {
                words.append(PHRASES.get(i)).append('\n');
            }
        }
        return words.append(sent.getOrDefault("mots", "").strip()).toString().strip();
    }
}
