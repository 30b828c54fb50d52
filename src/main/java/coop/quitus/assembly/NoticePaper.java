package coop.quitus.assembly;

import coop.quitus.document.SealMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notice of a general meeting: when, where, about what, and who is called.
///
/// @param association as papers show it
/// @param words the association's own, paragraph by paragraph; empty for the nation's
/// @param mark the code it bears once sealed; null on a plain paper
public record NoticePaper(
        String association, Meeting meeting, List<String> words, @Nullable SealMark mark)
        implements MeetingPaper {

    public NoticePaper {
        words = List.copyOf(words);
    }

    @Override
    public String title() {
        return "Convocation : " + meeting.title();
    }
}
