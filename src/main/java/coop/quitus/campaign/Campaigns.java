package coop.quitus.campaign;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The actions of an association: what it could open, what it holds, who comes, what came of it.
public interface Campaigns {

    /// The kits around which an action can be opened that year, and is not yet.
    List<Kit> catalogue(AssociationId association, SchoolYear year);

    /// Opens an action for a school year. Once for each kit and year.
    Outcome<Edition, CampaignFinding> open(AssociationId association, NewEdition asked, Actor by);

    /// By title.
    List<Edition> of(AssociationId association, SchoolYear year);

    Optional<Edition> find(UUID edition);

    /// Every class that stands, those with a place first, each with the reason of its place.
    List<Standing> standings(Edition edition);

    /// Gives a prize to a class, once the jury has closed.
    Outcome<String, CampaignFinding> award(
            Edition edition, CooperativeId cooperative, UUID enrolment, String prize, Actor by);

    /// Who took part in an association, by action.
    List<ActionFigure> figures(AssociationId association, SchoolYear year);

    /// The same for the whole federation.
    List<ActionFigure> figures(SchoolYear year);
}
