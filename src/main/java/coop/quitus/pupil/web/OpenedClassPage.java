package coop.quitus.pupil.web;

import coop.quitus.document.Qr;
import coop.quitus.pupil.ClassSessions.Standing;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The code to type and the square to scan, large enough for the back of the room.
///
/// @param address where the code is typed
public record OpenedClassPage(
        Frame frame, String path, Standing standing, String address, Qr square) implements Page {

    public String closesAt() {
        return Hours.of(standing.session().closesAt());
    }

    /// In two groups of three, as one reads it aloud.
    public String code() {
        return standing.code().substring(0, 3) + " " + standing.code().substring(3);
    }
}
