package coop.quitus.funding.web;

import coop.quitus.funding.RequestFinding;
import coop.quitus.funding.RequestSentences;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/// Where the pages of this room stand, and how findings become sentences.
final class Here {

    private static final String REGISTER =
            "/cooperatives/{cooperative}/exercices/{year}/subventions";

    static final String REQUESTS = REGISTER + "/demandes";
    static final String REQUEST = REQUESTS + "/{number}";
    static final String ACCOUNT = REGISTER + "/{code}/cerfa";

    private Here() {}

    static String register(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/subventions";
    }

    static String request(CooperativeId cooperative, SchoolYear year, int number) {
        return register(cooperative, year) + "/demandes/" + number;
    }

    static List<Sentence> said(List<RequestFinding> findings) {
        return findings.stream().map(RequestSentences::of).toList();
    }

    /// The remarks in one breath, after an act that was done.
    static String remarks(List<RequestFinding> findings) {
        return said(findings).stream()
                .map(sentence -> " " + sentence.fact())
                .collect(Collectors.joining());
    }
}
