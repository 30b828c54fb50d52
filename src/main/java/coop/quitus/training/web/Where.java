package coop.quitus.training.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;

/// Where the pages of this room stand.
final class Where {

    static final String ASSOCIATION = "/associations/{association}";
    static final String COOPERATIVE = "/cooperatives/{cooperative}";

    private Where() {}

    static Association association(Places places, AssociationId id) {
        return places.association(id).orElseThrow(() -> new NotFound("no association " + id));
    }

    /// A practice school has no association that trains or lends.
    static Cooperative cooperative(Places places, CooperativeId id) {
        return places.cooperative(id)
                .filter(one -> !one.practice())
                .orElseThrow(() -> new NotFound("no cooperative " + id));
    }

    /// The frame in that place, unless it says where it is already.
    static Frame framed(Frame frame, String title, String place) {
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(place) : titled;
    }

    static String path(AssociationId association) {
        return "/associations/" + association;
    }

    static String path(CooperativeId cooperative) {
        return "/cooperatives/" + cooperative;
    }
}
