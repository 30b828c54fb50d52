package coop.quitus.treasury.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// Where the pages of the bank stand.
final class Here {

    static final String BANK = "/cooperatives/{cooperative}/exercices/{year}/banque";

    private Here() {}

    static String path(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/banque";
    }
}
