package coop.quitus.assembly;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What every paper of a general meeting says of it: whose it is, when and where, and the code it
/// bears once sealed.
sealed interface MeetingPaper extends Paper
        permits MeetingMinutesPaper, MeetingSheetPaper, NoticePaper {

    ZoneId PARIS = ZoneId.of("Europe/Paris");

    String association();

    Meeting meeting();

    @Nullable SealMark mark();

    @Override
    default String description() {
        return association()
                + ", "
                + Dates.longDay(meeting().on())
                + ", "
                + meeting().place()
                + ".";
    }

    @Override
    default Instant drawnAt() {
        return meeting().on().atTime(meeting().at()).atZone(PARIS).toInstant();
    }

    @Override
    default String foot() {
        SealMark mark = mark();
        return association() + " · " + title() + (mark == null ? "" : " · " + mark.spelled());
    }
}
