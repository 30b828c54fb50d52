package coop.quitus.council.web;

import coop.quitus.council.BoxNote;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The four things one can do with the box, and the latest answers.
public record ClassBoxPage(Frame frame, ClassSession session, List<BoxNote> answered)
        implements Page {

    public BoxNote.Kind[] kinds() {
        return BoxNote.Kind.values();
    }
}
