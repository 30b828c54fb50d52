package coop.quitus.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.closing.Closings;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.verification.OfferedReports;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.Panels;
import coop.quitus.verification.Verifier.Quality;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.VerifiersTable;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A school whose golden year is offered, and looked at from end to end: a panel of two, one of
/// them a parent, and Mme Roux who holds the mandate. It is of Puy-de-Dôme, whose association asks
/// one thing after the other of its panels.
@RoomTest
@RecordApplicationEvents
abstract class DischargeSchool {

    static final SchoolYear YEAR = GoldenYear.YEAR;

    /// What other books would say.
    static final String OTHER = "b2".repeat(32);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired GoldenYear golden;
    @Autowired VerifiersTable table;
    @Autowired Ledger ledger;
    @Autowired Closings closings;
    @Autowired OfferedReports offers;
    @Autowired Discharges discharges;
    @Autowired Pledges pledges;
    @Autowired Panels panels;
    @Autowired MockMvcTester site;
    @Autowired ApplicationEvents events;

    Cooperative school;
    Person roux;
    String keita;
    String benali;

    /// What the books say, as they are offered.
    String digest;

    @BeforeEach
    void accounts_that_are_offered_and_looked_at() {
        school = world.school("63");
        roux = world.someone(Role.MANDATE_HOLDER, school);
        golden.supply(school);
        keita = table.seat(school, "M. Keita", Quality.PARENT);
        benali = table.seat(school, "Mme Benali", Quality.OTHER);
        offered();
        looked();
    }

    @AfterEach
    void the_clock_and_the_association_go_back() {
        clock.backToTheStory();
        table.asks(school, PanelPolicy.DEFAULT);
    }

    private void offered() {
        value(closings.offer(school.id(), YEAR, roux.acting()));
        digest = offers.offered(school.id(), YEAR).orElseThrow().digest();
    }

    /// The books as they stand are the next version; nobody looked at it yet.
    void offeredAgain() {
        if (offers.offered(school.id(), YEAR).isPresent()) {
            takenBack();
        }
        offered();
    }

    void takenBack() {
        value(closings.takeBack(school.id(), YEAR, roux.acting()));
    }

    void looked() {
        table.look(school);
        table.remark(school, "D04", "le ticket est à demi effacé.");
    }

    /// Something is written and undone: the same money, other books.
    ///
    /// @return what was written
    Entry booksChange() {
        Entry late =
                value(
                        ledger.post(
                                school.id(),
                                World.received(
                                        YEAR.lastDay(), "Oubliée", Till.CASH, "PRD_OTHER", "1,00"),
                                World.MME_ROUX));
        value(ledger.reverse(school.id(), late.id(), YEAR.lastDay(), "de trop", World.MME_ROUX));
        return late;
    }

    /// What was said aloud: those given first, then those refused.
    List<Object> heard() {
        return Stream.<Object>concat(
                        events.stream(DischargeGiven.class), events.stream(DischargeRefused.class))
                .toList();
    }

    Actor seat(String secret) {
        return panels.behind(secret).orElseThrow().acting();
    }

    Outcome<Discharge, DischargeFinding> says(String secret, Verdict verdict, String words) {
        return says(seat(secret), digest, verdict, words);
    }

    Outcome<Discharge, DischargeFinding> says(
            Actor by, String shown, Verdict verdict, String words) {
        var opinion = new Opinion(shown, verdict, words, by.name());
        return discharges.signAsVerifier(school.id(), YEAR, opinion, by);
    }

    Outcome<Discharge, DischargeFinding> rouxSigns() {
        var opinion = new Opinion(digest, Verdict.GIVEN, "", roux.name());
        return discharges.signAsMandateHolder(school.id(), YEAR, opinion, roux.acting());
    }

    void rouxPledges() {
        assertThat(value(pledges.accept(school.id(), roux.acting())).year())
                .isEqualTo(new SchoolYear(2026));
    }

    Discharge allSign() {
        rouxPledges();
        value(says(keita, Verdict.GIVEN, ""));
        value(rouxSigns());
        return value(says(benali, Verdict.GIVEN, ""));
    }

    String page() {
        return "/cooperatives/" + school.id() + "/exercices/2025/quitus";
    }

    static Document read(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> refusals(Outcome<T, F> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, F> _ -> List.of();
            case Outcome.Refused<T, F>(List<F> findings) -> findings;
        };
    }
}
