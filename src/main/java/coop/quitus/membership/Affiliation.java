package coop.quitus.membership;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// The yearly membership of a cooperative in its association, as it stands.
///
/// @param version of its last sheet, from 1; 0 when nobody began
/// @param declaration what was last said, else what we propose: the classes of the cooperative with
///   last year's heads
/// @param bill what it costs: as it was kept, else at today's tariff
/// @param steps all that happened to it, in order
/// @param arrivals who came since, in order of days
public record Affiliation(
        CooperativeId cooperative,
        SchoolYear year,
        AffiliationState state,
        int version,
        Declaration declaration,
        Bill bill,
        List<AffiliationStep> steps,
        List<Arrival> arrivals) {

    public Affiliation {
        steps = List.copyOf(steps);
        arrivals = List.copyOf(arrivals);
    }

    /// The last step that brought it to a state; empty when none did.
    public Optional<AffiliationStep> last(AffiliationState asked) {
        return steps.reversed().stream().filter(step -> step.state() == asked).findFirst();
    }

    /// Pupils and adults who came since it was declared.
    public int arrived() {
        return arrivals.stream().mapToInt(one -> one.pupils() + one.adults()).sum();
    }

    /// Whether the school may still change what it says.
    public boolean open() {
        return state != AffiliationState.VALIDATED;
    }
}
