package coop.quitus.restructuring.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// What the association decided of a cooperative, and the entries it has to write.
///
/// @param here this page
/// @param all those that concern it, the latest first
/// @param waiting the entries that wait here
public record CooperativeRestructuringPage(
        Frame frame,
        String here,
        CooperativeId cooperative,
        LocalDate today,
        List<Restructuring> all,
        List<Waiting> waiting,
        boolean mayWrite,
        List<Sentence> sentences)
        implements Page {

    /// An entry to write here.
    ///
    /// @param label as the books will say it
    public record Waiting(Restructuring of, Transfer transfer, Way way, String label) {

        public boolean leaves() {
            return way == Way.OUT;
        }
    }
}
