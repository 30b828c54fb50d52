package coop.quitus.audit;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.util.List;

/// Looks at the FEC of an association as the tax office's tool would, by the letter of article A47
/// A-1 of the Livre des procédures fiscales.
public interface FecReview {

    /// Writes the file, and reads it again.
    Verdict of(AssociationId association, SchoolYear year) throws IOException;

    /// @param faults what is not as the article asks, each with its line, thirty at most; empty
    ///   when the file is valid
    record Verdict(String fileName, long lines, Money debit, Money credit, List<String> faults) {

        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean valid() {
            return faults.isEmpty();
        }
    }
}
