package coop.quitus.membership.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.NotFound;

/// Where the pages of this room stand.
final class Where {

    static final String COOPERATIVE = "/cooperatives/{cooperative}/adhesion/{year}";
    static final String ASSOCIATION = "/associations/{association}/adhesions/{year}";

    private Where() {}

    static String path(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/adhesion/" + year.startsIn();
    }

    static String path(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/adhesions/" + year.startsIn();
    }

    /// Headquarters and practice schools are not affiliated.
    static Cooperative cooperative(Places places, CooperativeId id) {
        return places.cooperative(id)
                .filter(one -> !one.headquarters() && !one.practice())
                .orElseThrow(() -> new NotFound("no cooperative " + id + " to affiliate"));
    }
}
