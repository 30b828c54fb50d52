package coop.quitus.handover.internal;

import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverWords;
import coop.quitus.identity.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What cannot be kept of what is said. What is missing is told by the steps.
final class Said {

    private Said() {}

    static List<HandoverFinding> refusals(HandoverWords words, People people, LocalDate today) {
        var findings = new ArrayList<HandoverFinding>();
        if (words.on().isAfter(today) || words.on().isBefore(today.minusDays(60))) {
            findings.add(new HandoverFinding.NotADay(words.on()));
        }
        if (!words.successor().isBlank() && !words.email().isBlank()) {
            people.examine(words.successor(), words.email()).stream()
                    .map(HandoverFinding.AboutThePerson::new)
                    .forEach(findings::add);
        }
        tooLong(words.successor(), "reprend", 100, findings);
        tooLong(words.email(), "courriel", 254, findings);
        tooLong(words.firstCheque(), "cheque", 20, findings);
        tooLong(words.spoiled(), "annules", 200, findings);
        tooLong(words.archives(), "archives", 300, findings);
        tooLong(words.computer(), "ordinateur", 300, findings);
        tooLong(words.keys(), "cles", 300, findings);
        tooLong(words.gap(), "ecart", 300, findings);
        tooLong(words.note(), "mot", 1000, findings);
        if (!words.chequesLeft().matches("\\d{0,4}")) {
            findings.add(
                    new HandoverFinding.ChequesUnknown(
                            "restants", "un nombre de chèques, en chiffres"));
        }
        return findings;
    }

    private static void tooLong(
            String text, String field, int most, List<HandoverFinding> findings) {
        if (text.length() > most) {
            findings.add(new HandoverFinding.TooLong(field, most));
        }
    }
}
