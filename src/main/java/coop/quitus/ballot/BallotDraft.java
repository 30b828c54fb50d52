package coop.quitus.ballot;

import java.util.List;

/// A vote to open.
///
/// @param options 2 to 12 of them; ignored for a yes-or-no question
/// @param points 1 to 20 when each shares points out; 0 otherwise
public record BallotDraft(
        String question,
        Ballot.Manner manner,
        Ballot.Method method,
        List<String> options,
        int points,
        int electors) {

    public BallotDraft {
        options = method == Ballot.Method.YES_NO ? Ballot.YES_NO : List.copyOf(options);
    }
}
