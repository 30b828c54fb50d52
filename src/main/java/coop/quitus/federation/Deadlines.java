package coop.quitus.federation;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;

/// The days a cooperative must keep in a school year (domain, section 1.3).
///
/// @param affiliation the last day to declare that year's members
/// @param report the last day to hand in the report of the year that has just ended
/// @param payment the last day to pay that year's fee
public record Deadlines(LocalDate affiliation, LocalDate report, LocalDate payment) {

    /// 30 September, 30 September, 10 November: what most associations ask.
    public static Deadlines usual(SchoolYear year) {
        return new Deadlines(
                LocalDate.of(year.startsIn(), 9, 30),
                LocalDate.of(year.startsIn(), 9, 30),
                LocalDate.of(year.startsIn(), 11, 10));
    }
}
