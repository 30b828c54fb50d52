package coop.quitus.restructuring.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.NotFound;

/// Where the pages of this room stand.
final class Here {

    static final String ASSOCIATION = "/associations/{association}/reorganisations";
    static final String COOPERATIVE = "/cooperatives/{cooperative}/reorganisation";

    private Here() {}

    static String of(AssociationId association) {
        return "/associations/" + association + "/reorganisations";
    }

    static String of(CooperativeId cooperative) {
        return "/cooperatives/" + cooperative + "/reorganisation";
    }

    static Association association(Places places, AssociationId id) {
        return places.association(id).orElseThrow(() -> new NotFound("no association " + id));
    }

    /// A practice school is never merged.
    static Cooperative cooperative(Places places, CooperativeId id) {
        return places.cooperative(id)
                .filter(one -> !one.practice())
                .orElseThrow(() -> new NotFound("no cooperative " + id));
    }
}
