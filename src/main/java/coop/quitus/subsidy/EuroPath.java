package coop.quitus.subsidy;

import coop.quitus.kernel.Money;
import coop.quitus.subsidy.SubsidyMovement.Side;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The path of a subsidy's euros: from the funder's payments, through the bank, to each expense and
/// what proves it.
///
/// @param steps the movements that count on that evening, by day
public record EuroPath(SubsidyStanding standing, List<Step> steps) {

    public EuroPath {
        steps = List.copyOf(steps);
    }

    /// One movement with what stands around it.
    ///
    /// @param bankedOn the day the bank shows it; null while no line is matched with it
    /// @param whole what the entry was in all, of which this subsidy has a part
    public record Step(SubsidyMovement movement, @Nullable LocalDate bankedOn, Money whole) {}

    public List<Step> of(Side side) {
        return steps.stream().filter(step -> step.movement().side() == side).toList();
    }
}
