package coop.quitus.council.web;

import coop.quitus.council.Sitting;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The councils of a year, and where the next one is planned.
///
/// @param delegates of each class, by first name
/// @param waiting how many notes of the box nobody has read
public record CouncilsPage(
        Frame frame,
        CooperativeId cooperative,
        SchoolYear year,
        String here,
        List<Sitting> sittings,
        List<Choice> bodies,
        List<ClassSeats> delegates,
        int waiting,
        int numbered,
        String today,
        boolean mayWrite,
        List<Sentence> sentences)
        implements Page {

    /// The delegates of a class.
    public record ClassSeats(String code, List<String> names) {}
}
