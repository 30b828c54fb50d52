package coop.quitus.council.web;

import coop.quitus.council.CouncilFinding;
import coop.quitus.council.CouncilSentences;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the pages of this room stand, and how findings become sentences.
final class Here {

    static final String COUNCILS = "/cooperatives/{cooperative}/exercices/{year}/conseils";
    static final String SITTING = COUNCILS + "/{sitting}";
    static final String DECISION = COUNCILS + "/decisions/{decision}";

    private Here() {}

    static String councils(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year + "/conseils";
    }

    static List<Sentence> said(Outcome<?, CouncilFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, CouncilFinding>(Object _, List<CouncilFinding> remarks) ->
                    said(remarks);
            case Outcome.Refused<?, CouncilFinding>(List<CouncilFinding> findings) ->
                    said(findings);
        };
    }

    static List<Sentence> said(List<CouncilFinding> findings) {
        return findings.stream().map(CouncilSentences::of).toList();
    }

    static boolean refused(Outcome<?, CouncilFinding> outcome) {
        return outcome instanceof Outcome.Refused<?, CouncilFinding>;
    }

    /// An id that a form sent; null when it is none.
    static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
