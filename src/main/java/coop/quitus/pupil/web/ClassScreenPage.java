package coop.quitus.pupil.web;

import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// The class screen: what a class can do here, in large tiles.
public record ClassScreenPage(
        Frame frame, ClassSession session, LocalDate today, List<ClassDoor> doors) implements Page {

    public String day() {
        return Dates.longDay(today);
    }

    public String closesAt() {
        return Hours.of(session.closesAt());
    }
}
