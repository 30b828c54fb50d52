package coop.quitus.closing;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.util.List;

/// The closing of a year, as it stands.
///
/// @param checks the eleven, in the order one does them
public record Closing(SchoolYear year, ClosingState state, List<Check> checks) {

    public Closing {
        checks = List.copyOf(checks);
    }

    /// How many checks are done.
    public long done() {
        return checks.stream().filter(check -> check.standing() == Standing.DONE).count();
    }

    /// Whether the report may be offered to the verifiers.
    public boolean mayBeOffered() {
        return checks.stream().allMatch(check -> check.standing() == Standing.DONE);
    }

    /// One of the eleven.
    ///
    /// @param key as programs name it: `vouchers`
    /// @param title as people do: *Les justificatifs*
    /// @param sentences the reasons and the culprits, each with its remedy
    /// @param fix the page where it is mended, without the place: `/exercices/2025/caisse`
    /// @param action what one does there: *Compter la caisse*
    public record Check(
            String key,
            String title,
            Standing standing,
            List<Sentence> sentences,
            String fix,
            String action) {

        public Check {
            sentences = List.copyOf(sentences);
        }
    }

    /// How a check stands.
    public enum Standing {
        DONE,
        TO_DO,
        BLOCKING
    }
}
