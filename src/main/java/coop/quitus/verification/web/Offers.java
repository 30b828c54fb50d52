package coop.quitus.verification.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.OfferedReports;
import coop.quitus.verification.ReportOffer;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Rings the bell for the pages: what is offered today.
@Component
class Offers {

    private final ObjectProvider<OfferedReports> bell;

    Offers(ObjectProvider<OfferedReports> bell) {
        this.bell = bell;
    }

    Optional<ReportOffer> of(CooperativeId cooperative, SchoolYear year) {
        OfferedReports answering = bell.getIfAvailable();
        return answering == null ? Optional.empty() : answering.offered(cooperative, year);
    }
}
