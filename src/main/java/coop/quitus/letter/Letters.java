package coop.quitus.letter;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The letters of a cooperative, from the draft to the answer.
public interface Letters {

    /// Begins a letter.
    Outcome<Letter, LetterFinding> draft(CooperativeId cooperative, NewLetter asked, Actor by);

    /// Writes it anew; the earlier texts stay. Refused once it is adopted (LET-02).
    ///
    /// @param version the version that was read: someone may have been faster
    Outcome<Letter, LetterFinding> rewrite(
            CooperativeId cooperative,
            UUID letter,
            int version,
            String subject,
            String body,
            Actor by);

    /// Puts it on the agenda of the next council of its class. When that council says yes, it is
    /// adopted at once. Proposed twice, it is one point.
    Outcome<Letter, LetterFinding> propose(CooperativeId cooperative, UUID letter, Actor by);

    /// Adopts it as it stands, by a decision of a council that was carried.
    Outcome<Letter, LetterFinding> adopt(
            CooperativeId cooperative, UUID letter, UUID decision, Actor by);

    /// The head of the school signs (LET-01).
    Outcome<Letter, LetterFinding> sign(CooperativeId cooperative, UUID letter, Actor by);

    /// The head signed it on paper.
    ///
    /// @param signedBy who signed
    /// @param scan the hash of the voucher that shows it
    Outcome<Letter, LetterFinding> signedOnPaper(
            CooperativeId cooperative, UUID letter, String signedBy, String scan, Actor by);

    /// Sends it (LET-03): by e-mail, or on paper. Each sending makes a link of its own for the
    /// answer, which opens for a year.
    Outcome<SentLetter, LetterFinding> send(
            CooperativeId cooperative, UUID letter, boolean byEmail, Actor by);

    /// The paper of a letter that was sent, with the square of its link: sealed, the same bytes
    /// each time.
    byte[] paper(CooperativeId cooperative, UUID letter, String secret, Actor by);

    /// The partner answers at the link. Each answer stays; ten at most (LET-04). An agreement that
    /// comes with it is filed.
    Outcome<Letter, LetterFinding> answer(
            CooperativeId cooperative, String secret, NewAnswer asked);

    /// The answer came by post, or by telephone.
    Outcome<Letter, LetterFinding> answered(
            CooperativeId cooperative, UUID letter, NewAnswer asked, Actor by);

    /// The class has read the answer.
    Outcome<Letter, LetterFinding> read(CooperativeId cooperative, UUID letter, Actor by);

    Optional<Letter> find(CooperativeId cooperative, UUID letter);

    /// The letter behind a link; empty when the secret opens none, or no longer.
    Optional<Letter> behind(CooperativeId cooperative, String secret);

    /// Those that come from there, the oldest first.
    List<Letter> of(CooperativeId cooperative, String origin);

    /// Those of a school year, the latest first.
    List<Letter> of(CooperativeId cooperative, SchoolYear year);

    /// All its texts, the latest first.
    List<LetterVersion> versions(CooperativeId cooperative, UUID letter);

    /// All its answers, the first one first.
    List<LetterAnswer> answers(CooperativeId cooperative, UUID letter);
}
