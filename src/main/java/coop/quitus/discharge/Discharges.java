package coop.quitus.discharge;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// The discharges of a cooperative: each vouches for one exact state of the books, and whoever
/// signs says which (VER-02).
public interface Discharges {

    /// The discharge of a version of a year's report, as far as it is signed; empty when nobody
    /// signed or refused yet.
    Optional<Discharge> of(CooperativeId cooperative, SchoolYear year, int version);

    /// Every version that was signed or refused, the latest first: refusals and reservations stay.
    List<Discharge> all(CooperativeId cooperative, SchoolYear year);

    /// The figures a version was signed under; empty when nobody signed it.
    Optional<Figures> figures(CooperativeId cooperative, SchoolYear year, int version);

    /// All one must know today: what is offered, who is awaited, whether what was given holds.
    DischargeStanding standing(CooperativeId cooperative, SchoolYear year);

    /// What keeps the verifiers from signing now; empty when they may.
    List<DischargeFinding> obstacles(CooperativeId cooperative, SchoolYear year);

    /// A verifier says what the verification came to. The last awaited signature gives the
    /// discharge ([DischargeGiven]), a refusal ends the version ([DischargeRefused]).
    ///
    /// @param by the verifier, as his link knows him
    Outcome<Discharge, DischargeFinding> signAsVerifier(
            CooperativeId cooperative, SchoolYear year, Opinion opinion, Actor by);

    /// A mandate holder stands for the accounts (MAN-01): the mandate holds that day, and the
    /// engagement of the school year is taken.
    Outcome<Discharge, DischargeFinding> signAsMandateHolder(
            CooperativeId cooperative, SchoolYear year, Opinion opinion, Actor by);

    /// A teacher initials the report.
    ///
    /// @param digest of the state of the books that was shown
    Outcome<Discharge, DischargeFinding> initial(
            CooperativeId cooperative, SchoolYear year, String digest, Actor by);

    /// Takes note that nobody is awaited any more: a verifier was withdrawn after the others
    /// signed.
    Outcome<Discharge, DischargeFinding> conclude(
            CooperativeId cooperative, SchoolYear year, Actor by);
}
