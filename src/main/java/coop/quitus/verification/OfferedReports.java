package coop.quitus.verification;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// The bell that verifiers ring: which report stands ready for them. The room that closes years
/// answers; without it nothing is offered.
public interface OfferedReports {

    /// What is offered today; empty while the year is not ready, and once it is verified and sent.
    Optional<ReportOffer> offered(CooperativeId cooperative, SchoolYear year);
}
