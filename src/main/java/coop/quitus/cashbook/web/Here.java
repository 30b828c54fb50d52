package coop.quitus.cashbook.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.UUID;

/// Where the pages that bring a cash book in stand.
final class Here {

    static final String BRING = "/cooperatives/{cooperative}/exercices/{year}/reprise";
    static final String FILE = BRING + "/{file}";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    static String bring(CooperativeId cooperative, SchoolYear year) {
        return year(cooperative, year) + "/reprise";
    }

    static String file(CooperativeId cooperative, SchoolYear year, UUID file) {
        return bring(cooperative, year) + "/" + file;
    }
}
