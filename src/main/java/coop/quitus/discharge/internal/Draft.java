package coop.quitus.discharge.internal;

import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A signature about to be taken.
///
/// @param photograph the voucher that shows it; null on screen
record Draft(
        UUID signatory,
        String name,
        Part part,
        String quality,
        Verdict verdict,
        String words,
        @Nullable String photograph) {

    boolean onPaper() {
        return photograph != null;
    }

    Draft in(String knownName, String knownQuality) {
        return new Draft(signatory, knownName, part, knownQuality, verdict, words, photograph);
    }
}
