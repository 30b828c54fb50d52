package coop.quitus.council;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The councils of a cooperative, one after the other for each body.
public interface Sittings {

    /// Plans the next council of a body: what waited for it becomes its agenda.
    Outcome<Sitting, CouncilFinding> plan(
            CooperativeId cooperative,
            SchoolYear year,
            Body body,
            LocalDate on,
            int lasts,
            Actor by);

    /// Opens it, with the first point of its agenda.
    Outcome<Sitting, CouncilFinding> open(
            CooperativeId cooperative, UUID sitting, int present, Actor by);

    /// Passes to a point; the one before counts as talked about. A vote under way holds it back.
    Outcome<Sitting, CouncilFinding> moveTo(
            CooperativeId cooperative, UUID sitting, UUID point, Actor by);

    /// Ends it. What was not reached waits for the next one, with the adoption of these minutes.
    Outcome<Sitting, CouncilFinding> close(CooperativeId cooperative, UUID sitting, Actor by);

    Optional<Sitting> find(CooperativeId cooperative, UUID sitting);

    /// Those of a year, the latest first.
    List<Sitting> of(CooperativeId cooperative, SchoolYear year);

    /// The one of a body that is open, else the one that is planned.
    Optional<Sitting> current(CooperativeId cooperative, SchoolYear year, Body body);
}
