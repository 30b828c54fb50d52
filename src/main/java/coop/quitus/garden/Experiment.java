package coop.quitus.garden;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An experiment of the class: two pots that differ by one thing, in five stages written in order
/// (JAR-03). A stage can be written again; each version is kept.
///
/// @param step the step of the project it belongs to
/// @param written the last version of each stage, in order
public record Experiment(String step, List<Written> written) {

    public enum Stage {
        QUESTION("La question"),
        HYPOTHESIS("L'hypothèse"),
        PROTOCOL("Le protocole"),
        RESULT("Le résultat"),
        DEDUCTION("La déduction");

        private final String inFrench;

        Stage(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// What was written for a stage.
    ///
    /// @param potA what the first pot gets; empty but in the protocol
    /// @param potB what the second gets
    public record Written(
            Stage stage,
            int version,
            String words,
            String potA,
            String potB,
            Instant at,
            String by) {}

    public Experiment {
        written = written.stream().sorted(Comparator.comparing(Written::stage)).toList();
    }

    public Optional<Written> of(Stage stage) {
        return written.stream().filter(one -> one.stage() == stage).findFirst();
    }

    /// The first stage not written yet; empty when all are.
    public Optional<Stage> next() {
        return Arrays.stream(Stage.values()).filter(stage -> of(stage).isEmpty()).findFirst();
    }

    /// What a pot gets, as the protocol says; empty before it does.
    public String pot(String which) {
        return of(Stage.PROTOCOL)
                .map(protocol -> which.equals("A") ? protocol.potA() : protocol.potB())
                .orElse("");
    }
}
