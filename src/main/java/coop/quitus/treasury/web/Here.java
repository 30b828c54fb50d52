package coop.quitus.treasury.web;

import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;

/// Where the pages of the bank stand.
final class Here {

    static final String BANK = "/cooperatives/{cooperative}/exercices/{year}/banque";

    private Here() {}

    static String path(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/banque";
    }

    /// The frame in that place, unless it says where it is already.
    static Frame framed(
            Frame frame, String title, Places places, CooperativeId id, SchoolYear year) {
        String name =
                places.cooperative(id)
                        .orElseThrow(() -> new NotFound("no cooperative " + id))
                        .name();
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(name + " · " + year.inFrench()) : titled;
    }
}
