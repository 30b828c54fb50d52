package coop.quitus.ballot;

import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A vote. While it is open it says how many voted, and nothing more, to anyone (COU-03).
///
/// @param options what one votes for, in order; *pour, contre, sans avis* for a yes-or-no question
/// @param points how many points each may share out; 0 unless the method is POINTS
/// @param electors how many may vote, 1 to 2,000
/// @param round which count of hands this is; one more each time the tellers disagree
/// @param heard tokens spent; for hands, tellers who have given their count in this round
/// @param tally what came of it; empty while it is open, and when it was given up
public record Ballot(
        UUID id,
        SchoolYear year,
        String question,
        Manner manner,
        Method method,
        List<String> options,
        int points,
        int electors,
        int round,
        int tokens,
        int heard,
        @Nullable Instant closedAt,
        Optional<Tally> tally) {

    public static final List<String> YES_NO = List.of("pour", "contre", "sans avis");

    /// How votes are collected.
    public enum Manner {
        HANDS("vote à main levée, compté par deux personnes"),
        PAPERS("vote à bulletins secrets, compté par deux personnes"),
        TOKENS("vote secret par jetons");

        private final String french;

        Manner(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// What each voter says.
    public enum Method {
        YES_NO("pour, contre ou sans avis"),
        CHOICE("un seul choix"),
        APPROVAL("tous ceux qui me vont"),
        POINTS("des points à partager");

        private final String french;

        Method(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public Ballot {
        options = List.copyOf(options);
    }

    public boolean open() {
        return closedAt == null;
    }
}
