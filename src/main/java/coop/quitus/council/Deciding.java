package coop.quitus.council;

import coop.quitus.ballot.Ballot;
import coop.quitus.ballot.Ballots;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How the point being talked about is decided: by consensus, else by a vote.
public interface Deciding {

    /// Everybody agrees, or nobody objects.
    ///
    /// @param text what is decided; the point's own words when empty
    Outcome<Decision, CouncilFinding> agree(
            CooperativeId cooperative, UUID point, String text, Actor by);

    /// Opens a vote among those present.
    ///
    /// @param points to share out, when the method is POINTS
    Outcome<Ballot, CouncilFinding> openVote(
            CooperativeId cooperative,
            UUID point,
            Ballot.Manner manner,
            Ballot.Method method,
            int points,
            Actor by);

    /// One slip for each who is present, shown this once.
    Outcome<List<String>, CouncilFinding> tokens(
            CooperativeId cooperative, UUID point, int count, Actor by);

    Outcome<Ballot, CouncilFinding> vote(
            CooperativeId cooperative, UUID point, String token, List<Integer> votes);

    /// A teller's count; the second that agrees makes the decision.
    Outcome<Ballots.Told, CouncilFinding> tell(
            CooperativeId cooperative, UUID point, int teller, List<Integer> votes, Actor by);

    /// Ends a vote by tokens, and decides.
    Outcome<Decision, CouncilFinding> openTheUrn(CooperativeId cooperative, UUID point, Actor by);

    Outcome<Ballot, CouncilFinding> giveUp(CooperativeId cooperative, UUID point, Actor by);

    /// The vote on a point, open or over.
    Optional<Ballot> ballot(CooperativeId cooperative, UUID point);
}
