package coop.quitus.partner.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.PartnerSentences;
import java.util.List;
import java.util.stream.Collectors;

/// Where the pages of this room stand, and how findings become sentences.
final class Here {

    private static final String YEAR = "/cooperatives/{cooperative}/exercices/{year}";

    static final String PARTNERS = YEAR + "/partenaires";
    static final String PARTNER = PARTNERS + "/{partner}";
    static final String AGREEMENTS = YEAR + "/conventions";
    static final String CONTRIBUTIONS = YEAR + "/contributions";
    static final String INVOICES = YEAR + "/factures-recues";
    static final String DIRECTORY = "/associations/{association}/annuaire";
    static final String DOOR = "/partenaire/{place}/{secret}";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    static List<Sentence> said(List<PartnerFinding> findings) {
        return findings.stream().map(PartnerSentences::of).toList();
    }

    /// The remarks in one breath, after an act that was done.
    static String remarks(List<PartnerFinding> findings) {
        return said(findings).stream()
                .map(sentence -> " " + sentence.fact() + " " + sentence.remedy())
                .collect(Collectors.joining());
    }
}
