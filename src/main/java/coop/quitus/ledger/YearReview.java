package coop.quitus.ledger;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;

/// What a year's books lack as a whole, before its report could be signed: what no single entry can
/// tell.
public interface YearReview {

    /// What stands on the evening of a day of that year, the gravest first. Three queries, however
    /// many entries.
    List<ReviewFinding> of(CooperativeId cooperative, SchoolYear year, LocalDate evening);
}
