package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.document.Receipts;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.world.RoomTest;
import coop.quitus.world.WorldClock;
import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A report is owed on 28 February 2027: its mandate holder hears of it 60, 30 and 7 days before
/// (SUB-02).
@RoomTest
class RemindingOfReportsTests extends SubsidySchool {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);

    @Autowired Reminders reminders;
    @Autowired Letters letters;
    @Autowired Mandates mandates;
    @Autowired Vouchers vouchers;
    @Autowired WorldClock clock;
    @Autowired MockMvcTester site;

    private Person holder;

    @BeforeEach
    void a_subsidy_and_a_mandate_holder() {
        grant();
        holder = world.someone(Role.MANDATE_HOLDER, school);
    }

    @AfterEach
    void the_story_goes_on() {
        clock.backToTheStory();
    }

    private void remind(long daysBefore) {
        assertThat(reminders.remind(school.association(), DUE.minusDays(daysBefore)))
                .isNotNegative();
    }

    private List<Letters.Letter> received() {
        return letters.waiting().stream()
                .filter(letter -> letter.recipient().equals(holder.email()))
                .toList();
    }

    @Test
    void one_letter_for_each_threshold_however_often_the_job_runs() {
        remind(61);
        assertThat(received()).isEmpty();
        remind(60);
        remind(60);
        remind(45);
        assertThat(received()).hasSize(1);
        remind(30);
        remind(8);
        assertThat(received()).hasSize(2);
        remind(7);
        remind(0);
        remind(-1);
        assertThat(received()).hasSize(3);
        assertThat(received().getFirst().body())
                .contains(
                        "MAIRIE-JARDIN",
                        "28 février 2027",
                        "dans 60 jours",
                        "/cooperatives/"
                                + school.id()
                                + "/exercices/2025/subventions/MAIRIE-JARDIN");
    }

    @Test
    void a_job_that_slept_for_a_month_writes_the_one_that_matters_now() {
        remind(20);
        assertThat(received())
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("dans 20 jours"));
        remind(7);
        assertThat(received()).hasSize(2);
    }

    @Test
    void a_report_that_was_sent_is_not_asked_for_again() throws IOException {
        Voucher sent =
                value(
                        vouchers.keep(
                                school.id(),
                                Receipts.photo(Color.WHITE, false),
                                "envoi.jpg",
                                MME_ROUX));
        value(
                subsidies.file(
                        school.id(), JARDIN, sent.hash(), Subsidy.LetterKind.REPORT, MME_ROUX));
        remind(7);
        assertThat(received()).isEmpty();
    }

    @Test
    void without_a_mandate_holder_the_letter_waits_for_the_next_one() {
        mandates.in(school.id())
                .forEach(mandate ->
                        assertThat(mandates.end(mandate.id(), Actor.operator("essai")))
                                .isNotNull());
        remind(60);
        assertThat(received()).isEmpty();
        world.give(holder, Role.MANDATE_HOLDER, school);
        remind(58);
        assertThat(received()).hasSize(1);
    }

    @Test
    void the_home_page_says_it_first() {
        String home = "/cooperatives/" + school.id();
        clock.moveTo(DUE.minusDays(61));
        assertThat(site.get().uri(home).cookie(world.session(holder)).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Rendre compte de MAIRIE-JARDIN");
        clock.moveTo(DUE.minusDays(60));
        assertThat(site.get().uri(home).cookie(world.session(holder)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Rendre compte de MAIRIE-JARDIN",
                        home + "/exercices/2025/subventions/MAIRIE-JARDIN",
                        "28 février 2027, dans 60 jours");
    }
}
