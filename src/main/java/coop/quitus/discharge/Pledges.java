package coop.quitus.discharge;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The engagements of those who hold a mandate, school year by school year.
public interface Pledges {

    Optional<MandatePledge> of(CooperativeId cooperative, SchoolYear year, UUID person);

    /// Every one that was taken, the latest first.
    List<MandatePledge> all(CooperativeId cooperative);

    /// Who took it in a school year, by cooperative of the association: one query.
    Map<CooperativeId, Set<UUID>> taken(AssociationId association, SchoolYear year);

    /// Takes it for the school year of the day. Only who holds a mandate that day may; a second
    /// time changes nothing.
    Outcome<MandatePledge, DischargeFinding> accept(CooperativeId cooperative, Actor by);
}
