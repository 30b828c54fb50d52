package coop.quitus.closing.web;

import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.util.List;

/// Where the pages of a closing stand, and how findings become sentences.
final class Here {

    static final String CLOSING = "/cooperatives/{cooperative}/exercices/{year}/cloture";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    static String closing(CooperativeId cooperative, SchoolYear year) {
        return year(cooperative, year) + "/cloture";
    }

    static List<Sentence> said(List<ClosingFinding> findings) {
        return findings.stream().map(ClosingSentences::of).toList();
    }
}
