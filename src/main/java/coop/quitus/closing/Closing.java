package coop.quitus.closing;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The closing of a year, as it stands.
///
/// @param digest SHA-256 of the state of the books now, lower-case hexadecimal
/// @param due the last day to send it, as its association chose
/// @param checks the eleven, in the order one does them
/// @param asked the reopening that waits for the association's answer; null when none does
public record Closing(
        SchoolYear year,
        ClosingState state,
        String digest,
        LocalDate due,
        List<Check> checks,
        @Nullable ReopeningRequest asked) {

    public Closing {
        checks = List.copyOf(checks);
    }

    /// How many checks are done.
    public int done() {
        return (int) checks.stream().filter(check -> check.standing() == Standing.DONE).count();
    }

    /// Whether all that is asked before the verifiers is there.
    public boolean allDone() {
        return done() == checks.size();
    }

    /// The books say something else than what was vouched for or offered (VER-02).
    public boolean voided() {
        return switch (state) {
            case ClosingState.Vouched vouched -> !vouched.digest().equals(digest);
            case ClosingState.Ready ready -> !ready.digest().equals(digest);
            case ClosingState.Draft _, ClosingState.Returned _ -> false;
        };
    }

    /// What is remarked of a report that is sent that day.
    public List<ClosingFinding> late(LocalDate on) {
        return on.isAfter(due)
                ? List.of(new ClosingFinding.Late(due, on.toEpochDay() - due.toEpochDay()))
                : List.of();
    }

    /// One of the eleven.
    ///
    /// @param key as programs name it: `vouchers`
    /// @param title as people do: *Les justificatifs*
    /// @param why the reason it is asked, in a sentence
    /// @param sentences the culprits, each with its remedy
    /// @param fix where it is mended, below the year: `/caisse/comptage`
    /// @param action what one does there: *Compter la caisse*
    public record Check(
            String key,
            String title,
            String why,
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
        DONE("fait"),
        /// Nothing is wrong; it has not been done yet.
        TO_DO("à faire"),
        /// A rule says that it cannot stay so.
        BLOCKING("bloque");

        private final String inFrench;

        Standing(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }
}
