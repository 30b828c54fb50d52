package coop.quitus.activity;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// The activity reports of a cooperative.
public interface ActivityReports {

    /// The report of a year: what was written of it, over what the house knows by itself.
    ActivityReport of(CooperativeId cooperative, SchoolYear year);
}
