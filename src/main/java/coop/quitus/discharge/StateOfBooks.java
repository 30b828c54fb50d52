package coop.quitus.discharge;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// The bell a discharge rings to know whether it still holds: what the books of a year say today.
/// The room that closes years answers.
public interface StateOfBooks {

    /// SHA-256 of the exact state of the books, lower-case hexadecimal, made as
    /// [coop.quitus.verification.ReportOffer#digest] is; empty when nobody can tell.
    Optional<String> digestNow(CooperativeId cooperative, SchoolYear year);
}
