package coop.quitus.subsidy.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidySentences;
import java.util.List;
import java.util.stream.Collectors;

/// Where the pages of subsidies stand, and how findings become sentences.
final class Here {

    static final String REGISTER = "/cooperatives/{cooperative}/exercices/{year}/subventions";
    static final String FILE = REGISTER + "/{code}";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    static String file(CooperativeId cooperative, SchoolYear year, String code) {
        return year(cooperative, year) + "/subventions/" + code;
    }

    static List<Sentence> said(List<? extends SubsidyFinding> findings) {
        return findings.stream().map(SubsidySentences::of).toList();
    }

    /// The remarks in one breath, after an act that was done.
    static String remarks(List<SubsidyFinding> findings) {
        return said(findings).stream()
                .map(sentence -> " " + sentence.fact() + " " + sentence.remedy())
                .collect(Collectors.joining());
    }
}
