package coop.quitus.assembly;

import coop.quitus.document.SealMark;
import org.jspecify.annotations.Nullable;

/// The minutes of a general meeting, with what was voted.
///
/// @param association as papers show it
/// @param mark the code it bears once sealed; null on a plain paper
public record MeetingMinutesPaper(String association, Meeting meeting, @Nullable SealMark mark)
        implements MeetingPaper {

    @Override
    public String title() {
        return "Procès-verbal : " + meeting.title();
    }
}
