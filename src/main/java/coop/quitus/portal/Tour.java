package coop.quitus.portal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// The guided tour: eight steps of about a minute each, done or to do as the books say, and never
/// as the clicks do.
///
/// @param year the school year that is practised
public record Tour(Cooperative school, SchoolYear year, List<Step> steps) {

    public Tour {
        steps = List.copyOf(steps);
    }

    /// A step.
    ///
    /// @param title what one does, with an active verb
    /// @param why it is worth doing in a real school
    /// @param how one does it here
    /// @param href the one page where it is done
    /// @param action the words of that link
    public record Step(
            String title, String why, String how, String href, String action, boolean done) {}

    public int done() {
        return (int) steps.stream().filter(Step::done).count();
    }

    public boolean finished() {
        return done() == steps.size();
    }

    /// The first one to do.
    public Optional<Step> next() {
        return steps.stream().filter(step -> !step.done()).findFirst();
    }

    /// How far the plant has grown: seed, sprout, bud, flower.
    public int growth() {
        return finished() ? 3 : done() >= steps.size() / 2 ? 2 : done() > 0 ? 1 : 0;
    }
}
