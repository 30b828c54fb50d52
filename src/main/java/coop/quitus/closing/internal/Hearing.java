package coop.quitus.closing.internal;

import coop.quitus.closing.ClosingState;
import coop.quitus.database.Tenancy;
import coop.quitus.discharge.DischargeGiven;
import coop.quitus.discharge.DischargeRefused;
import coop.quitus.discharge.StateOfBooks;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Locks;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports;
import coop.quitus.verification.OfferedReports;
import coop.quitus.verification.ReportOffer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Answers the verifiers' bell, and hears in the same transaction what comes of their signatures:
/// the discharge closes the books, a refusal gives them back.
@Component
class Hearing implements OfferedReports, StateOfBooks {

    private final Tenancy tenancy;
    private final Assembling assembling;
    private final Reports reports;
    private final Locks locks;
    private final Path path;
    private final Clock clock;

    Hearing(
            Tenancy tenancy,
            Assembling assembling,
            Reports reports,
            Locks locks,
            Path path,
            Clock clock) {
        this.tenancy = tenancy;
        this.assembling = assembling;
        this.reports = reports;
        this.locks = locks;
        this.path = path;
        this.clock = clock;
    }

    /// Nothing is offered any more once the books say something else than the offer.
    @Override
    public Optional<ReportOffer> offered(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(
                cooperative,
                () -> {
                    if (!(path.state(cooperative, year) instanceof ClosingState.Ready ready)) {
                        return Optional.empty();
                    }
                    FinancialReport report = assembling.report(cooperative, year);
                    return Optional.of(report)
                            .filter(now -> reports.digest(cooperative, now).equals(ready.digest()))
                            .map(now ->
                                    new ReportOffer(
                                            ready.version(),
                                            ready.digest(),
                                            now,
                                            ready.since(),
                                            ready.by()));
                });
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, SchoolYear year) {
        return Optional.of(assembling.digest(cooperative, year));
    }

    @EventListener
    void theDischargeIsGiven(DischargeGiven given) {
        ClosingState state = path.state(given.cooperative(), given.year());
        if (!(state instanceof ClosingState.Ready ready)
                || ready.version() != given.version()
                || !ready.digest().equals(given.digest())) {
            throw new IllegalStateException("a discharge of what is not offered: " + given);
        }
        // Closed first: whoever was writing has finished, and nobody writes after.
        locks.lockThrough(given.cooperative(), given.year().lastDay(), "Quitus donné", given.by());
        if (!assembling.digest(given.cooperative(), given.year()).equals(given.digest())) {
            throw new IllegalStateException("the books moved under the last signature: " + given);
        }
        path.take(
                given.cooperative(),
                given.year(),
                ready.verified(clock.instant(), given.by().name()),
                "",
                given.by());
    }

    @EventListener
    void theDischargeIsRefused(DischargeRefused refused) {
        if (path.state(refused.cooperative(), refused.year()) instanceof ClosingState.Ready ready
                && ready.version() == refused.version()) {
            path.take(
                    refused.cooperative(),
                    refused.year(),
                    ready.takenBack(clock.instant(), refused.by().name()),
                    "Quitus refusé : " + refused.reason(),
                    refused.by());
        }
    }
}
