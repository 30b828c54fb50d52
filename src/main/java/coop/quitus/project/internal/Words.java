package coop.quitus.project.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.project.ProjectFinding;
import coop.quitus.pupil.FirstNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Judges words that stay: neither too long, nor naming a child (RGPD-02).
@Component
final class Words {

    private final FirstNames firstNames;

    Words(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /// @param fields what was written, by the name of its field
    List<ProjectFinding> faults(
            CooperativeId cooperative, SchoolYear year, Map<String, String> fields, int most) {
        List<ProjectFinding> faults = new ArrayList<>();
        fields.forEach((field, words) -> {
            if (words.length() > most) {
                faults.add(new ProjectFinding.TooLong(field, most));
            }
            List<String> names = names(cooperative, year, words);
            if (!names.isEmpty()) {
                faults.add(new ProjectFinding.NamesAChild(field, names));
            }
        });
        return faults;
    }

    private List<String> names(CooperativeId cooperative, SchoolYear year, String words) {
        return words.isBlank() ? List.of() : firstNames.in(cooperative, year, words);
    }

    /// The same words, with no first name left.
    String withoutNames(CooperativeId cooperative, SchoolYear year, String words) {
        String without = words;
        for (String name : names(cooperative, year, words)) {
            without =
                    Pattern.compile(
                                    "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(without)
                            .replaceAll("un élève");
        }
        return without;
    }
}
