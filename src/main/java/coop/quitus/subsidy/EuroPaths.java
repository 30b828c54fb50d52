package coop.quitus.subsidy;

import coop.quitus.kernel.CooperativeId;
import java.time.LocalDate;
import java.util.Optional;

/// Follows the euros of a subsidy. The way back, from an expense to its funders, is [Charges#of].
public interface EuroPaths {

    /// The path on the evening of a day; empty when the register has no such file. Costs two
    /// queries more for each school year it crosses.
    Optional<EuroPath> follow(CooperativeId cooperative, String code, LocalDate evening);
}
