package coop.quitus.appointment.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.NotFound;

/// Where the pages of this room stand.
final class Here {

    static final String MANDATE = "/cooperatives/{cooperative}/mandat";

    private Here() {}

    static String mandate(CooperativeId cooperative) {
        return "/cooperatives/" + cooperative + "/mandat";
    }

    /// A practice school has no association that appoints.
    static Cooperative school(Places places, CooperativeId id) {
        return places.cooperative(id)
                .filter(one -> !one.practice())
                .orElseThrow(() -> new NotFound("no cooperative " + id));
    }
}
