package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.YEAR;
import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.Server;
import coop.quitus.discharge.Discharges;
import coop.quitus.federation.Cooperative;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.report.Archives;
import coop.quitus.report.Reports;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.World;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// A cooperative that was closed, opened again, verified twice and left by one of its verifiers
/// comes back from its archive with its locks, its path and its discharges.
class BringingAClosedYearBackTests extends ClosingSchool {

    @Autowired Archives archives;
    @Autowired Books books;
    @Autowired Reports reports;
    @Autowired Discharges discharges;
    @Autowired Server server;
    @TempDir Path folder;

    @Test
    void a_closed_year_comes_back_as_it_was() throws Exception {
        submitted();
        value(closings.askReopening(school.id(), YEAR, "Une facture retrouvée", MME_ROUX));
        value(closings.grantReopening(school.id(), YEAR, "", SOON, THE_ASSOCIATION));
        value(
                ledger.post(
                        school.id(),
                        World.received(
                                LocalDate.of(2026, 8, 30),
                                "Retrouvée",
                                Till.CASH,
                                "PRD_ACTIVITY",
                                "5,00"),
                        MME_ROUX));
        table.withdraw(school, "Mme Diallo");
        Path archive = folder.resolve("ecole.zip");
        try (OutputStream out = Files.newOutputStream(archive)) {
            archives.write(school.id(), out);
        }
        forgetWhoseBooksTheseAre();
        Cooperative back = value(archives.bring(archive, MME_ROUX));
        assertThat(back.id()).isNotEqualTo(school.id());
        assertThat(books.check(back.id())).isEmpty();
        assertThat(digest(back)).isEqualTo(digest(school));
        assertThat(locks.of(back.id())).isEqualTo(locks.of(school.id()));
        assertThat(closings.steps(back.id(), YEAR)).isEqualTo(closings.steps(school.id(), YEAR));
        assertThat(discharges.all(back.id(), YEAR)).isEqualTo(discharges.all(school.id(), YEAR));
        clock.moveTo(SOON.plusDays(1));
        assertThat(locks.of(back.id()).holds(YEAR.lastDay())).isTrue();
    }

    private String digest(Cooperative which) {
        return reports.digest(
                which.id(), reports.financialReport(which.id(), YEAR, YEAR.lastDay()));
    }

    /// As on another machine, where nobody has these books.
    private void forgetWhoseBooksTheseAre() throws Exception {
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            sql.execute(
                    "UPDATE federation.cooperative SET books = gen_random_uuid() WHERE id = "
                            + school.id());
        }
    }
}
