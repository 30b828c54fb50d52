package coop.quitus.activity;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// The bell that the activity report rings: rooms above tell what they know of the year, so that
/// nobody types it again.
public interface ActivitySource {

    List<Known> known(CooperativeId cooperative, SchoolYear year);

    /// The projects of the year, a whole row each; they stand before the titles that others tell.
    default List<ActivityProject> projects(CooperativeId cooperative, SchoolYear year) {
        return List.of();
    }

    /// Something the house knows.
    ///
    /// @param question the key of the question it answers: `projects`, `council`, `decisions`…
    /// @param answer in French, as it would be typed
    /// @param from where it is known from, in French: *d'après le cahier*
    record Known(String question, String answer, String from) {}
}
