package coop.quitus.purse.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.PurseSentences;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where the adults' pages of the classes' euros stand, and how their fields are read.
final class Here {

    static final String YEAR = "/cooperatives/{cooperative}/exercices/{year}";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    static UUID key(Map<String, String> sent) {
        try {
            return UUID.fromString(sent.getOrDefault("cle", ""));
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }

    /// The remarks in one breath, after an act that was done.
    static String remarks(List<PurseFinding> findings) {
        return PurseSentences.of(findings).stream()
                .map(sentence -> " " + sentence.fact())
                .collect(Collectors.joining());
    }
}
