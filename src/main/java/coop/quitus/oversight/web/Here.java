package coop.quitus.oversight.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Light.Level;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.State;

/// Where the pages of this room stand, and how a light is drawn.
final class Here {

    static final String COCKPIT = "/associations/{association}/suivi/{year}";
    static final String YEAR = "/cooperatives/{cooperative}/exercices/{year}";

    private Here() {}

    static String cockpit(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/suivi/" + year;
    }

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year;
    }

    static Association association(Places places, AssociationId id) {
        return places.association(id).orElseThrow(() -> new NotFound("no association " + id));
    }

    /// Another association's cooperative is not there at all.
    static Cooperative cooperative(Places places, AssociationId association, CooperativeId id) {
        return places.cooperative(id)
                .filter(one -> one.association().equals(association))
                .orElseThrow(() -> new NotFound("no cooperative " + id));
    }

    static Frame framed(Frame frame, String title, String place) {
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(place) : titled;
    }

    static State state(Level level) {
        return switch (level) {
            case URGENT -> State.WRONG;
            case WATCH -> State.WAITING;
            case FINE -> State.GOOD;
            case NONE -> State.SILENT;
        };
    }
}
