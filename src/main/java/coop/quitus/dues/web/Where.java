package coop.quitus.dues.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.NotFound;

/// Where the pages of this room stand.
final class Where {

    static final String COOPERATIVE = "/cooperatives/{cooperative}/adhesion/{year}/paiement";
    static final String ASSOCIATION = "/associations/{association}/cotisations/{year}";

    private Where() {}

    static String path(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/adhesion/" + year.startsIn() + "/paiement";
    }

    static String path(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/cotisations/" + year.startsIn();
    }

    static String book(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/cahier";
    }

    /// Headquarters and practice schools are not affiliated.
    static Cooperative cooperative(Places places, CooperativeId id) {
        return places.cooperative(id)
                .filter(one -> !one.headquarters() && !one.practice())
                .orElseThrow(() -> new NotFound("no cooperative " + id + " that pays"));
    }
}
