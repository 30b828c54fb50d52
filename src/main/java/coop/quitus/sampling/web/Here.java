package coop.quitus.sampling.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;

/// Where the pages of this room stand.
final class Here {

    static final String DRAWS = "/associations/{association}/verifications";
    static final String VISIT = "/cooperatives/{cooperative}/exercices/{year}/visite";

    private Here() {}

    static String draws(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/verifications/" + year.startsIn();
    }

    static String visit(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/visite";
    }

    static Association association(Places places, AssociationId id) {
        return places.association(id).orElseThrow(() -> new NotFound("no association " + id));
    }

    static Cooperative cooperative(Places places, CooperativeId id) {
        return places.cooperative(id).orElseThrow(() -> new NotFound("no cooperative " + id));
    }

    /// The frame in that place, unless it says where it is already.
    static Frame framed(Frame frame, String title, String place) {
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(place) : titled;
    }
}
