package coop.quitus.handover;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Hands a mandate from one person to another, at any date, in one sitting (MAN-02). Nothing of it
/// is ever changed: what is said again is a new version, what is signed stays signed.
public interface Handovers {

    /// The sitting that is neither over nor given up; one at a time.
    Optional<Sitting> underWay(CooperativeId cooperative);

    /// All of them, the latest first.
    List<Sitting> all(CooperativeId cooperative);

    Optional<Sitting> sitting(CooperativeId cooperative, UUID sitting);

    /// Opens a sitting. Who holds the mandate leads it; someone of the association leads it when
    /// that person is gone, and says why.
    ///
    /// @param because why the association leads, 3 to 300 characters; empty when the holder does
    Outcome<Sitting, HandoverFinding> begin(
            CooperativeId cooperative, UUID mandate, String because, Actor by);

    /// Keeps what is said, as a new version. What is still missing is no refusal: the steps tell
    /// it.
    Outcome<Sitting, HandoverFinding> say(
            CooperativeId cooperative, UUID sitting, HandoverWords words, Actor by);

    /// Gives the sitting up; that it was opened stays written.
    Outcome<Sitting, HandoverFinding> giveUp(CooperativeId cooperative, UUID sitting, Actor by);

    /// How far it is, as the books stand now, and what would be signed.
    Readiness readiness(CooperativeId cooperative, Sitting sitting);

    /// Signs for who leaves, or for the association that leads in their place. With the second
    /// signature for the same digest the minutes are written; the rights move when the association
    /// confirms, or at once if it said so beforehand.
    ///
    /// @param digest of the minutes that were read: a change since then is a refusal
    Outcome<Sitting, HandoverFinding> sign(
            CooperativeId cooperative, UUID sitting, String digest, Actor by);

    /// What was signed; empty until both have.
    Optional<Minutes> minutes(CooperativeId cooperative, UUID sitting);

    /// The minutes as a sealed PDF. The same sitting gives the same bytes.
    ///
    /// @throws IllegalStateException when both have not signed
    byte[] sealedMinutes(CooperativeId cooperative, UUID sitting, Actor by);
}
