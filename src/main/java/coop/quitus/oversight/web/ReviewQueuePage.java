package coop.quitus.oversight.web;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Reviews.Step;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// The reports that wait for the association, the oldest first; those it accepted and may take
/// further.
///
/// @param here of this year: `/associations/42/suivi/2025`
/// @param mayDecide whether this reader accepts and sends back
public record ReviewQueuePage(
        Frame frame,
        String here,
        SchoolYear year,
        List<AssociationClosings.Standing> waiting,
        List<AssociationClosings.Standing> accepted,
        List<AssociationClosings.Standing> locked,
        int decided,
        int all,
        LocalDate due,
        boolean mayDecide,
        List<Sentence> sentences)
        implements Page {

    /// Reports that take the same step together.
    public record Batch(
            Step step, String title, String help, List<AssociationClosings.Standing> ready) {}

    public List<Batch> batches() {
        return List.of(
                new Batch(
                        Step.LOCK,
                        "Acceptés, à verrouiller",
                        "Une fois verrouillés, ils servent aux comptes de l'association.",
                        accepted),
                new Batch(
                        Step.AGGREGATE,
                        "Verrouillés, à agréger",
                        "Ils entrent dans les comptes agrégés.",
                        locked));
    }
}
