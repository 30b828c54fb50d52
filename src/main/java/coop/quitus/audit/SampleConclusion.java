package coop.quitus.audit;

import coop.quitus.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What a sample says of the whole, as far as it was looked at.
///
/// @param looked how many pieces were looked at
/// @param drawn how many there are on the worklist
/// @param known the errors of the pieces above the threshold: none of them is estimated
/// @param projected the errors that the others let expect, with the known ones
/// @param upper what the errors do not exceed at the chosen confidence; null while pieces are left,
///   for a sample that is not by monetary units, or beyond ten errors
public record SampleConclusion(
        int looked, int drawn, int errors, Money known, Money projected, @Nullable Money upper) {

    public boolean finished() {
        return looked == drawn;
    }
}
