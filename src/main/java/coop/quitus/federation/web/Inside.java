package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;

/// Finds the place of a page, or nothing.
final class Inside {

    private Inside() {}

    static Cooperative cooperative(Places places, CooperativeId id) {
        return places.cooperative(id).orElseThrow(() -> new NotFound("no cooperative " + id));
    }

    static Association association(Places places, AssociationId id) {
        return places.association(id).orElseThrow(() -> new NotFound("no association " + id));
    }

    /// The frame in that place, unless it says where it is already.
    static Frame framed(Frame frame, String title, String place) {
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(place) : titled;
    }
}
