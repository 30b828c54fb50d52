package coop.quitus.assembly;

import coop.quitus.document.SealMark;
import org.jspecify.annotations.Nullable;

/// The notice of a general meeting: when, where, about what, and who is called.
///
/// @param association as papers show it
/// @param mark the code it bears once sealed; null on a plain paper
public record NoticePaper(String association, Meeting meeting, @Nullable SealMark mark)
        implements MeetingPaper {

    @Override
    public String title() {
        return "Convocation : " + meeting.title();
    }
}
