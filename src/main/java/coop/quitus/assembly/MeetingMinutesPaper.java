package coop.quitus.assembly;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The minutes of a general meeting, with what was voted.
///
/// @param association as papers show it
/// @param mark the code it bears once sealed; null on a plain paper
public record MeetingMinutesPaper(String association, Meeting meeting, @Nullable SealMark mark)
        implements Paper {

    @Override
    public String title() {
        return "Procès-verbal : " + meeting.title();
    }

    @Override
    public String description() {
        return association + ", " + Dates.longDay(meeting.on()) + ", " + meeting.place() + ".";
    }

    @Override
    public Instant drawnAt() {
        return meeting.on().atTime(meeting.at()).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return association + " · " + title() + (mark == null ? "" : " · " + mark.spelled());
    }
}
