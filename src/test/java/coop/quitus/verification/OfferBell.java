package coop.quitus.verification;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.Reports;
import coop.quitus.world.World;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Answers the bell of offered reports as the room that closes years would.
@TestConfiguration
class OfferBell {

    @Bean
    @Primary
    Answering answering(Reports reports, Clock clock) {
        return new Answering(reports, clock);
    }

    static final class Answering implements OfferedReports {

        private final Reports reports;
        private final Clock clock;
        private final Map<CooperativeId, ReportOffer> offers = new ConcurrentHashMap<>();

        Answering(Reports reports, Clock clock) {
            this.reports = reports;
            this.clock = clock;
        }

        void offer(CooperativeId cooperative, SchoolYear year, int version) {
            var report = reports.financialReport(cooperative, year, year.lastDay());
            offers.put(
                    cooperative,
                    new ReportOffer(
                            version,
                            report.booksHash(),
                            report,
                            clock.instant(),
                            World.MME_ROUX.name()));
        }

        void takeBack(CooperativeId cooperative) {
            offers.remove(cooperative);
        }

        @Override
        public Optional<ReportOffer> offered(CooperativeId cooperative, SchoolYear year) {
            return Optional.ofNullable(offers.get(cooperative))
                    .filter(offer -> offer.report().year().equals(year));
        }
    }
}
