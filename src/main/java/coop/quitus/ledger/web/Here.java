package coop.quitus.ledger.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// Where the pages of the books stand.
final class Here {

    static final String YEAR = "/cooperatives/{cooperative}/exercices/{year}";
    static final String BOOK = YEAR + "/cahier";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    static String book(CooperativeId cooperative, SchoolYear year) {
        return year(cooperative, year) + "/cahier";
    }
}
