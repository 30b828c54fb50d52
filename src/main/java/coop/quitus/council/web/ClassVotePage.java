package coop.quitus.council.web;

import coop.quitus.ballot.Ballot;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one votes with a token; without a vote when none is open.
public record ClassVotePage(
        Frame frame,
        ClassSession session,
        @Nullable Ballot ballot,
        String token,
        List<Sentence> sentences)
        implements Page {

    /// How to say each option on a button.
    public String label(String option) {
        return switch (option) {
            case "pour" -> "Je suis pour";
            case "contre" -> "Je suis contre";
            case "sans avis" -> "Je ne sais pas";
            default -> option;
        };
    }
}
