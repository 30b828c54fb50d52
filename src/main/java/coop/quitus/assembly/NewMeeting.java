package coop.quitus.assembly;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A general meeting about to be announced.
///
/// @param key becomes its id: the same form sent twice announces it once
/// @param year whose accounts it hears
/// @param on null when nobody wrote it
/// @param at in Paris; null when nobody wrote it
/// @param others further points, one title each
public record NewMeeting(
        UUID key,
        MeetingKind kind,
        SchoolYear year,
        @Nullable LocalDate on,
        @Nullable LocalTime at,
        String place,
        Statutes statutes,
        List<Theme> themes,
        List<String> others) {

    public NewMeeting {
        themes = List.copyOf(themes);
        others = List.copyOf(others);
    }
}
