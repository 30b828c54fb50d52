package coop.quitus.oversight.internal;

import coop.quitus.bylaw.OfficeText;
import coop.quitus.oversight.FollowUpKind;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.NewFollowUp;
import coop.quitus.oversight.OversightFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Fills the fields of a reminder. Pure.
final class Filling {

    private static final int LONGEST_SUBJECT = 160;

    /// What names and reasons may make of it; beyond, it is cut.
    static final int LONGEST_SUBJECT_SENT = 200;

    static final int LONGEST_SENT = 4000;

    private Filling() {}

    /// What keeps such a reminder from leaving.
    static List<OversightFinding> wrong(NewFollowUp asked) {
        var findings = new ArrayList<OversightFinding>();
        if (asked.subject().isBlank()) {
            findings.add(new OversightFinding.Missing("objet", "l'objet"));
        }
        if (asked.subject().strip().length() > LONGEST_SUBJECT) {
            findings.add(new OversightFinding.TooLong("objet", LONGEST_SUBJECT));
        }
        if (asked.words().isBlank()) {
            findings.add(new OversightFinding.Missing("mots", "le message"));
        }
        if (asked.words().strip().length() > FollowUpKind.LONGEST) {
            findings.add(new OversightFinding.TooLong("mots", FollowUpKind.LONGEST));
        }
        OfficeText.FIELD
                .matcher(asked.subject() + "\n" + asked.words())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !FollowUps.FIELDS.contains(name))
                .distinct()
                .map(OversightFinding.UnknownField::new)
                .forEach(findings::add);
        return findings;
    }

    static String filled(String text, Map<String, String> fields, int most) {
        String whole = OfficeText.filled(text, fields).strip();
        return whole.substring(0, Math.min(most, whole.length()));
    }
}
