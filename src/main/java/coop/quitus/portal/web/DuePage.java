package coop.quitus.portal.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.Todo;
import java.time.LocalDate;
import java.util.List;

/// What is due, by when and why; then what was done this month.
///
/// @param home of the cooperative
/// @param dues the most pressing first
public record DuePage(Frame frame, String home, LocalDate today, List<Due> dues, Done done)
        implements Page {

    /// What the reader did this month.
    ///
    /// @param took about how long it took, in words; empty when nothing was done
    public record Done(int entries, int matches, int counts, int statements, String took) {

        /// `4 écritures, 2 rapprochements`.
        public String what() {
            var words = new java.util.ArrayList<String>();
            add(words, entries, "écriture", "écritures");
            add(words, matches, "rapprochement", "rapprochements");
            add(words, counts, "comptage de la caisse", "comptages de la caisse");
            add(words, statements, "relevé de la banque", "relevés de la banque");
            return String.join(", ", words);
        }

        private static void add(List<String> words, int number, String one, String many) {
            if (number > 0) {
                words.add(number + " " + (number == 1 ? one : many));
            }
        }
    }

    /// What to do now.
    public List<Todo> now() {
        return dues.stream().filter(due -> !due.hasTime(today)).map(Due::todo).toList();
    }

    /// What has time.
    public List<Due> later() {
        return dues.stream().filter(due -> due.hasTime(today)).toList();
    }

    public int minutes() {
        return dues.stream().filter(due -> !due.hasTime(today)).mapToInt(Due::minutes).sum();
    }

    /// All that waits, in a sentence.
    public String lead() {
        return now().isEmpty()
                ? "Rien ne presse."
                : "En tout, " + TimeSpent.inFrench(minutes()) + " environ.";
    }
}
