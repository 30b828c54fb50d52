package coop.quitus.oversight.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;

/// The evening from which lights are judged, with the association's own limits.
///
/// @param today the real day
/// @param cashCeiling above it, cash should go to the bank (CSH-02)
/// @param reportDue the last day for the report
/// @param affiliationDue the last day for the affiliation
record Evening(
        SchoolYear year,
        LocalDate today,
        Money cashCeiling,
        LocalDate reportDue,
        LocalDate affiliationDue) {

    /// Today, or the last evening of a year that is over.
    LocalDate last() {
        return today.isAfter(year.lastDay()) ? year.lastDay() : today;
    }

    boolean over() {
        return today.isAfter(year.lastDay());
    }
}
