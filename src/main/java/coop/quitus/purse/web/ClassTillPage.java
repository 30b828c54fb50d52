package coop.quitus.purse.web;

import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.ClassTill;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Jar;
import coop.quitus.ui.Page;

/// The till of a class as its pupils see it.
public record ClassTillPage(Frame frame, ClassSession session, ClassTill till) implements Page {
    public Jar jar() {
        return new Jar("Notre caisse", till.before(), till.received(), till.spent());
    }
}
