package coop.quitus.council.web;

import coop.quitus.document.Qr;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The tokens of a vote, to print and cut. They are shown this once.
public record SlipsPage(Frame frame, String back, String question, List<Slip> slips)
        implements Page {

    /// One token: its letters, and the square that a tablet reads.
    public record Slip(String code, Qr qr) {}
}
