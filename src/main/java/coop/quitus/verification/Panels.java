package coop.quitus.verification;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;
import java.util.UUID;

/// The panel of each year: named by the cooperative, invited by links.
public interface Panels {

    /// The panel as it stands, judged against the policy (VER-01).
    Panel of(CooperativeId cooperative, SchoolYear year);

    /// Names a verifier. Refused for a mandate holder, a co-signatory, or an author of entries of
    /// that year.
    ///
    /// @param email empty when the link will be handed over
    Outcome<Verifier, VerificationFinding> name(
            CooperativeId cooperative,
            SchoolYear year,
            String name,
            Verifier.Quality quality,
            String email,
            Actor by);

    /// How many may be named in a year: more than any policy asks.
    int MOST = 8;

    /// Withdraws a verifier; what they saw and signed stays, their links die.
    Outcome<Verifier, VerificationFinding> withdraw(
            CooperativeId cooperative, SchoolYear year, UUID verifier, Actor by);

    /// Makes a fresh link for a verifier, and mails it when there is an address; earlier links die.
    ///
    /// @return the whole address, said only here
    Outcome<String, VerificationFinding> invite(
            CooperativeId cooperative, SchoolYear year, UUID verifier, Actor by);

    /// Who sits behind a link, while it holds: sixty days.
    Optional<Seat> behind(String secret);

    /// A verifier at the table.
    record Seat(CooperativeId cooperative, SchoolYear year, Verifier verifier) {

        /// The same, as the one who acts.
        public Actor acting() {
            return new Actor(verifier.id(), verifier.name());
        }
    }
}
