package coop.quitus.restructuring;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.restructuring.Restructuring.Matter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The association merges, splits, moves and closes its cooperatives. Only its officers decide;
/// nobody of it writes in the books of a cooperative.
public interface Restructurings {

    /// All of an association, the latest first.
    List<Restructuring> all(AssociationId association);

    Optional<Restructuring> find(AssociationId association, UUID id);

    /// Those that concern a cooperative, the latest first.
    List<Restructuring> of(CooperativeId cooperative);

    /// Decides one: dated, with a reason.
    Outcome<Restructuring, RestructuringFinding> decide(
            AssociationId association, NewRestructuring asked, Actor by);

    /// Says where the goods of a source go, or what becomes of its subsidies that still run.
    Outcome<Restructuring, RestructuringFinding> say(
            AssociationId association,
            UUID id,
            CooperativeId source,
            Matter matter,
            String words,
            Actor by);

    /// All that stands in the way of the next step, as the books stand now, and what is worth
    /// saying. Empty when the step may be taken.
    List<RestructuringFinding> remaining(Restructuring restructuring);

    /// Proposes the transfers: the money of each source on its last day, shared to the cent.
    /// Refused while something must be settled first (RST-03).
    Outcome<Restructuring, RestructuringFinding> propose(
            AssociationId association, UUID id, Actor by);

    /// Carries it out: the sources are closed for ever, or the school has moved. Refused until what
    /// went out came in, to the cent, and nothing is left (RST-01).
    Outcome<Restructuring, RestructuringFinding> finish(
            AssociationId association, UUID id, Actor by);

    /// Gives it up; refused once an entry of it stands.
    Outcome<Restructuring, RestructuringFinding> giveUp(
            AssociationId association, UUID id, Actor by);
}
