package coop.quitus.council;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is to be talked about.
public interface Agendas {

    /// Puts a point on the next council of a class; of the delegates when the class is empty. The
    /// same id twice is one point.
    Outcome<UUID, CouncilFinding> put(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            AgendaItem item,
            Actor by);

    /// The same, on the next council of any body.
    Outcome<UUID, CouncilFinding> put(
            CooperativeId cooperative, SchoolYear year, Body body, AgendaItem item, Actor by);

    /// The decision taken on a point, once there is one.
    Optional<Decision> decidedOn(CooperativeId cooperative, UUID item);

    /// The points of a sitting, part by part, each part in order.
    List<AgendaPoint> of(CooperativeId cooperative, UUID sitting);

    /// The points that wait for the next council of a body.
    List<AgendaPoint> waiting(CooperativeId cooperative, SchoolYear year, Body body);

    /// Moves a point to a part, at a rank, before the sitting is over.
    Outcome<AgendaPoint, CouncilFinding> arrange(
            CooperativeId cooperative, UUID point, AgendaPart part, int place, Actor by);

    /// Takes a point off, before it was talked about.
    Outcome<AgendaPoint, CouncilFinding> remove(CooperativeId cooperative, UUID point, Actor by);
}
