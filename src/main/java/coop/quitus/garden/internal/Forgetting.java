package coop.quitus.garden.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.garden.internal.TextTable.Kept;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.FirstNames;
import coop.quitus.pupil.Forgets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What a garden forgets of a year: its texts were without a first name when they were written, but
/// a pupil may have come since. Each is read again, and one that names a child is emptied. Figures,
/// drawings and the other texts tell of a garden, and stay.
@Component
final class Forgetting implements Forgets {

    private final Tenancy tenancy;
    private final TextTable texts;
    private final FirstNames firstNames;

    Forgetting(Tenancy tenancy, TextTable texts, FirstNames firstNames) {
        this.tenancy = tenancy;
        this.texts = texts;
        this.firstNames = firstNames;
    }

    @Override
    public String room() {
        return "garden";
    }

    @Override
    public int forget(CooperativeId cooperative, SchoolYear year) {
        return Objects.requireNonNull(
                tenancy.within(
                        cooperative,
                        () -> {
                            int emptied = 0;
                            for (Kept text : texts.of(cooperative, year)) {
                                if (!firstNames.in(cooperative, year, text.words()).isEmpty()) {
                                    emptied += texts.empty(cooperative, text);
                                }
                            }
                            return emptied;
                        }));
    }
}
