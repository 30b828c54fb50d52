package coop.quitus.verification;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// What the verifiers saw of an offered report.
public interface Verifications {

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
            return drawn > 0 && seen == drawn && cashSeen && statementSeen;
        }
    }
}
