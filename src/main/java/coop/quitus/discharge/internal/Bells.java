package coop.quitus.discharge.internal;

import coop.quitus.discharge.StateOfBooks;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.OfferedReports;
import coop.quitus.verification.ReportOffer;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The bells this room rings: what is offered, and what the books say today. The room that closes
/// years stands above and answers.
@Component
final class Bells {

    private final ObjectProvider<OfferedReports> reports;
    private final ObjectProvider<StateOfBooks> books;

    Bells(ObjectProvider<OfferedReports> reports, ObjectProvider<StateOfBooks> books) {
        this.reports = reports;
        this.books = books;
    }

    Optional<ReportOffer> offered(CooperativeId cooperative, SchoolYear year) {
        OfferedReports bell = reports.getIfAvailable();
        return bell == null ? Optional.empty() : bell.offered(cooperative, year);
    }

    /// Whether the books are known to say something else than this digest.
    boolean contradict(CooperativeId cooperative, SchoolYear year, String digest) {
        StateOfBooks bell = books.getIfAvailable();
        return bell != null
                && bell.digestNow(cooperative, year).filter(now -> !now.equals(digest)).isPresent();
    }
}
