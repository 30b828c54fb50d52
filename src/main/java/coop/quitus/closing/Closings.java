package coop.quitus.closing;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// The closing of each year of a cooperative.
public interface Closings {

    /// How far the closing of a year is: its state, and its eleven checks as the books stand now.
    Closing of(CooperativeId cooperative, SchoolYear year);
}
