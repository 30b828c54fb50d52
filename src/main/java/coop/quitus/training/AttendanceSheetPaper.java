package coop.quitus.training;

import coop.quitus.document.Paper;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.util.List;

/// The sheet that people sign when they come to a session.
///
/// @param association as papers show it
/// @param expected who has a seat, in the order of arrival
public record AttendanceSheetPaper(
        String association, TrainingSession session, List<Enrolment> expected) implements Paper {

    public AttendanceSheetPaper {
        expected = List.copyOf(expected);
    }

    @Override
    public String title() {
        return "Feuille d'émargement : " + session.training().title();
    }

    @Override
    public String description() {
        return association + ", " + Dates.moment(session.startsAt()) + ", " + session.where() + ".";
    }

    @Override
    public Instant drawnAt() {
        return session.startsAt();
    }

    @Override
    public String foot() {
        return association + " · " + session.training().title();
    }
}
