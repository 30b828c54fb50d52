package coop.quitus.verification;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// What the verifiers saw of an offered report.
public interface Verifications {

    /// Begins: draws the pieces of the offered version (VER-03). The seed comes from chance at the
    /// first call and never again for that version. Refused while nothing is offered, and while the
    /// panel is not complete (VER-01). Nobody sees the sample before a verifier has begun.
    Outcome<Sample, VerificationFinding> begin(
            CooperativeId cooperative, SchoolYear year, Actor by);

    /// What was drawn for a version; empty before.
    Optional<Sample> sample(CooperativeId cooperative, SchoolYear year, int version);

    /// What the draw was made from, in the order of the book; empty before.
    List<Candidate> candidates(CooperativeId cooperative, SchoolYear year, int version);

    /// Keeps what a verifier says they saw; nothing enters the books.
    ///
    /// @param by a verifier of that year
    Outcome<Observation, VerificationFinding> observe(
            CooperativeId cooperative, SchoolYear year, NewObservation seen, Actor by);

    /// All that was said of a version, the oldest first.
    List<Observation> observations(CooperativeId cooperative, SchoolYear year, int version);

    /// How far they are.
    Progress progress(CooperativeId cooperative, SchoolYear year, int version);

    /// @param drawn how many pieces were drawn for them; zero before the draw
    /// @param seen how many of these were looked at
    /// @param remarks what they wrote, each with its piece
    /// @param cashSeen whether the cash was counted again, or there was none to count
    /// @param statementSeen whether the bank statement was looked at
    /// @param seed the seed of the draw, shown; empty before the draw (VER-03)
    record Progress(
            int drawn,
            int seen,
            List<String> remarks,
            boolean cashSeen,
            boolean statementSeen,
            String seed) {

        public Progress {
            remarks = List.copyOf(remarks);
        }

        /// Whether all that was drawn was looked at.
        public boolean finished() {
            return !seed.isEmpty() && seen == drawn && cashSeen && statementSeen;
        }
    }
}
