package coop.quitus.campaign.web;

import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Jury;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The classes that a judge looks at, behind a link.
///
/// @param path of the link
public record JuryPage(Frame frame, String path, Jury.Seat seat, List<Row> rows) implements Page {

    /// A class, and whether this judge marked it whole.
    ///
    /// @param total what this judge gave; zero while nothing is
    public record Row(Enrolment enrolment, String school, boolean graded, int total) {}

    public Edition edition() {
        return seat.edition();
    }

    public int graded() {
        return (int) rows.stream().filter(Row::graded).count();
    }
}
