package coop.quitus.verification.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Observation;
import coop.quitus.verification.Observation.Verdict;
import coop.quitus.verification.Sample.Drawn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One piece of the sample.
///
/// @param mine what this person said of it already
/// @param others what the others said
/// @param typed the remark as it was typed
public record PiecePage(
        Frame frame,
        Sitting sitting,
        Drawn drawn,
        PieceView piece,
        @Nullable Observation mine,
        List<Observation> others,
        String typed,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return sitting.page(drawn.position());
    }

    public String previous() {
        return sitting.page(drawn.position() - 1);
    }

    public String next() {
        return sitting.page(drawn.position() + 1);
    }

    /// A fresh key for each showing: the form sent twice is kept once.
    public String key() {
        return UUID.randomUUID().toString();
    }

    public String remark() {
        return typed.isEmpty() && mine != null ? mine.words() : typed;
    }

    public static String said(Observation one) {
        return one.verdict() == Verdict.GOOD ? "C'est bon." : "Remarque : " + one.words();
    }
}
