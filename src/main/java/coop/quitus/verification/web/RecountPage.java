package coop.quitus.verification.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Observation;
import coop.quitus.verification.Observation.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cash box, counted again by who verifies.
///
/// @param mine what this person counted last
public record RecountPage(
        Frame frame,
        Sitting sitting,
        @Nullable Observation mine,
        Coins coins,
        String typed,
        List<Sentence> sentences)
        implements Page {

    public String key() {
        return UUID.randomUUID().toString();
    }

    public boolean agrees() {
        return mine != null && mine.verdict() == Verdict.GOOD;
    }

    public String previous() {
        return sitting.page(sitting.total());
    }
}
