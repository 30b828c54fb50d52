package coop.quitus.verification.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.VerificationSentences;
import java.util.List;

/// Where the pages of verification stand.
final class Here {

    static final String PANEL = "/cooperatives/{cooperative}/exercices/{year}/verification";
    static final String SITTING = "/verification/{secret}";

    private Here() {}

    static String panel(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/verification";
    }

    static List<Sentence> said(List<VerificationFinding> findings) {
        return findings.stream().map(VerificationSentences::of).toList();
    }
}
