package coop.quitus.appointment;

import coop.quitus.federation.Mandate;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a mandate comes and goes: the teachers of the school put someone forward, the association
/// appoints, and takes back (domain, section 1.3).
public interface Appointments {

    /// All nominations of a cooperative, the latest first.
    List<Nomination> all(CooperativeId cooperative);

    Optional<Nomination> nomination(CooperativeId cooperative, UUID nomination);

    /// Where it stands today.
    Consent consent(CooperativeId cooperative, Nomination nomination);

    /// Puts someone forward; one at a time for each part.
    Outcome<Nomination, AppointmentFinding> nominate(
            CooperativeId cooperative, NewNomination asked, Actor by);

    /// A teacher of the school says yes or no under their own name; the last word counts.
    Outcome<Nomination, AppointmentFinding> say(
            CooperativeId cooperative, UUID nomination, boolean agrees, Actor by);

    /// Files the form that all the teachers signed on paper, already kept as a voucher.
    Outcome<Nomination, AppointmentFinding> file(
            CooperativeId cooperative, UUID nomination, String voucher, Actor by);

    /// Takes a nomination back before it is answered.
    Outcome<Nomination, AppointmentFinding> withdraw(
            CooperativeId cooperative, UUID nomination, Actor by);

    /// Appoints: the mandate begins, the invitation leaves. Only an officer of the association may.
    /// Where someone still holds the mandate, both must have signed the hand-over (MAN-02); this
    /// then confirms it, and the mandate begins today.
    ///
    /// @param until its last day; empty when it has none
    Outcome<Mandate, AppointmentFinding> appoint(
            CooperativeId cooperative,
            UUID nomination,
            LocalDate from,
            Optional<LocalDate> until,
            Actor by);

    /// Does not appoint, and says why.
    Outcome<Nomination, AppointmentFinding> decline(
            CooperativeId cooperative, UUID nomination, String reason, Actor by);

    /// Takes a mandate back: rights end now. Only an officer of the association may, with a reason
    /// of 3 to 500 characters (MAN-05).
    Outcome<Mandate, AppointmentFinding> revoke(
            CooperativeId cooperative, UUID mandate, String reason, Actor by);

    /// All that happened to the mandates of a cooperative, the latest first.
    List<MandateEvent> history(CooperativeId cooperative);
}
