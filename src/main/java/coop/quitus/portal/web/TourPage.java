package coop.quitus.portal.web;

import coop.quitus.portal.Tour;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The guided tour.
///
/// @param associations the reader's own, whom to call in real life
public record TourPage(Frame frame, Tour tour, List<String> associations) implements Page {

    public String progress() {
        return tour.done()
                + (tour.done() < 2 ? " étape faite sur " : " étapes faites sur ")
                + tour.steps().size()
                + ".";
    }

    public String lead() {
        return tour.finished()
                ? "Bravo ! Vous savez tenir l'année d'une coopérative."
                : "Dix minutes en tout, dans l'ordre que vous voulez. "
                        + "Ce que vous faites se coche d'après le cahier.";
    }

    /// Whether this is the first step still to do.
    public boolean isNext(Tour.Step step) {
        return tour.next().filter(step::equals).isPresent();
    }
}
