package coop.quitus.approval.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// Where the pages of money and decisions stand.
final class Here {

    static final String YEAR = "/cooperatives/{cooperative}/exercices/{year}";
    static final String PROOF = YEAR + "/cahier/{piece}/decision";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }
}
