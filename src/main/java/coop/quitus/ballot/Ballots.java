package coop.quitus.ballot;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The votes of a cooperative. What is in an urn is read by nobody before it is closed, and is tied
/// to nobody after.
public interface Ballots {

    /// What a teller's count came to.
    enum Told {
        /// The other teller has not counted yet.
        WAITING,
        /// Both counted the same: the vote is closed.
        AGREED,
        /// They did not: a new count begins (COU-01).
        DIFFER
    }

    Outcome<Ballot, BallotFinding> open(
            CooperativeId cooperative, SchoolYear year, BallotDraft draft, Actor by);

    /// Makes as many tokens as asked, voids those made before, and shows them this once: only their
    /// fingerprints are kept.
    Outcome<List<String>, BallotFinding> tokens(
            CooperativeId cooperative, UUID ballot, int count, Actor by);

    /// Spends a token and drops a paper. Nobody signs: a vote has no name.
    ///
    /// @param votes for each option: 0 or 1, or the points given
    Outcome<Ballot, BallotFinding> vote(
            CooperativeId cooperative, UUID ballot, String token, List<Integer> votes);

    /// One of the two tellers says what they counted.
    ///
    /// @param teller 1 or 2
    Outcome<Told, BallotFinding> tell(
            CooperativeId cooperative, UUID ballot, int teller, List<Integer> votes, Actor by);

    /// Closes a vote by tokens and counts its papers.
    Outcome<Ballot, BallotFinding> openTheUrn(CooperativeId cooperative, UUID ballot, Actor by);

    /// Gives a vote up: nobody will read what was said.
    Outcome<Ballot, BallotFinding> giveUp(CooperativeId cooperative, UUID ballot, Actor by);

    Optional<Ballot> find(CooperativeId cooperative, UUID ballot);
}
