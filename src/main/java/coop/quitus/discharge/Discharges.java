package coop.quitus.discharge;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// The discharges of a cooperative.
public interface Discharges {

    /// The discharge of a version of a year's report, as far as it is signed; empty when nobody
    /// signed or refused yet.
    Optional<Discharge> of(CooperativeId cooperative, SchoolYear year, int version);

    /// Every version that was signed or refused, the latest first: refusals and reservations stay.
    List<Discharge> all(CooperativeId cooperative, SchoolYear year);
}
