package coop.quitus.garden.internal;

import coop.quitus.garden.GardenFinding;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.FirstNames;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a text that stays must be: short enough, and without the first name of a pupil (RGPD-02).
@Component
final class TextChecks {

    private final FirstNames firstNames;

    TextChecks(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    void judge(
            CooperativeId cooperative,
            SchoolYear year,
            String field,
            String text,
            int most,
            List<GardenFinding> refusals) {
        if (text.length() > most) {
            refusals.add(new GardenFinding.TooLong(field, most));
            return;
        }
        List<String> names = firstNames.in(cooperative, year, text);
        if (!names.isEmpty()) {
            refusals.add(new GardenFinding.FirstNameInside(field, names));
        }
    }
}
