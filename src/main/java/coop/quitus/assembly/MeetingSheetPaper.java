package coop.quitus.assembly;

import coop.quitus.document.SealMark;
import org.jspecify.annotations.Nullable;

/// The sheet that mandate holders sign when they come to a general meeting.
///
/// @param association as papers show it
/// @param mark the code it bears once sealed; null on a plain paper
public record MeetingSheetPaper(String association, Meeting meeting, @Nullable SealMark mark)
        implements MeetingPaper {

    @Override
    public String title() {
        return "Feuille de présence : " + meeting.title();
    }
}
