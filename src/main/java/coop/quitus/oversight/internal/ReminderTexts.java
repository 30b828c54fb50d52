package coop.quitus.oversight.internal;

import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OfficeTexts;
import coop.quitus.oversight.FollowUpKind;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// The words that reminders begin with, for each association to word.
@Component
final class ReminderTexts implements OfficeTexts {

    @Override
    public List<OfficeText> texts() {
        return Arrays.stream(FollowUpKind.values()).map(FollowUpKind::text).toList();
    }
}
