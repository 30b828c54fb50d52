package coop.quitus.audit.web;

import coop.quitus.audit.Trail;
import coop.quitus.council.Decision;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Chart;
import coop.quitus.oversight.Question;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry and all that proves it.
///
/// @param figure the figure one came down from; null when one came from elsewhere
/// @param key of whichever form is sent next
/// @param typed what a form sent, when it comes back
public record EvidencePage(
        Frame frame,
        Room room,
        Trail.@Nullable Figure figure,
        Trail.Evidence evidence,
        Chart chart,
        List<Question> questions,
        UUID key,
        String typed,
        List<Sentence> sentences)
        implements Page {

    public String piece() {
        return evidence.entry().piece();
    }

    /// Where the cooperative itself reads it.
    public String book() {
        return "/cooperatives/"
                + evidence.cooperative().id()
                + "/exercices/"
                + evidence.entry().year().startsIn()
                + "/cahier/"
                + piece();
    }

    /// What a note on it is on.
    public String about() {
        return evidence.cooperative().number() + ", " + piece();
    }

    public @Nullable Decision decision() {
        var decided = evidence.decided();
        return decided == null ? null : decided.decision();
    }

    public String councilInWords() {
        var decided = evidence.decided();
        return decided == null ? "" : decided.words();
    }
}
