package coop.quitus.discharge.web;

import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.DischargeSentences;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.util.List;

/// Where the pages of the discharge stand, and how findings become sentences.
final class Here {

    static final String SCHOOL = "/cooperatives/{cooperative}/exercices/{year}/quitus";
    static final String SEAT = "/verification/{secret}/quitus";

    private Here() {}

    static String school(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/quitus";
    }

    static String seat(String secret) {
        return "/verification/" + secret + "/quitus";
    }

    static List<Sentence> said(List<DischargeFinding> findings) {
        return findings.stream().map(DischargeSentences::of).toList();
    }
}
