package coop.quitus.portal;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cash.Advances;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What is due, by when and why; and how long this month took.
@RoomTest
class KnowingWhatIsDueTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 5);

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Subsidies subsidies;
    @Autowired Charges charges;
    @Autowired Advances advances;
    @Autowired Mandates mandates;
    @Autowired WorldClock clock;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Person holder;
    private Cookie session;

    @BeforeEach
    void a_mandate_holder() {
        school = world.school();
        holder = world.someone(Role.MANDATE_HOLDER, school);
        session = world.session(holder);
    }

    @AfterEach
    void back_to_the_story() {
        clock.backToTheStory();
    }

    /// A session does not outlive the months.
    private void moveTo(LocalDate day) {
        clock.moveTo(day);
        session = world.session(holder);
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result =
                site.get().uri("/cooperatives/" + school.id() + path).cookie(session).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private Entry received(LocalDate on, Till till, String account, String amount, Actor by) {
        return ((Outcome.Done<Entry, ?>)
                        ledger.post(
                                school.id(),
                                World.received(on, "Familles", till, account, amount),
                                by))
                .value();
    }

    @Test
    void nothing_is_due_in_empty_books() throws UnsupportedEncodingException {
        assertThat(page("/echeances").select("main").text())
                .contains("Tout est à jour", "Vous n'avez encore rien noté ce mois-ci");
    }

    @Test
    void the_reports_of_the_last_year_are_due_before_the_end_of_september()
            throws UnsupportedEncodingException {
        received(LocalDate.of(2026, 3, 3), Till.BANK, "PRD_FAMILY", "90,00", MME_ROUX);
        Document page = page("/echeances");
        assertThat(page.select(".todos li").eachText())
                .anySatisfy(one ->
                        assertThat(one)
                                .contains(
                                        "Écrire le compte rendu d'activités 2025–2026",
                                        "Avant le 30 septembre 2026",
                                        "Il manque 7 réponses",
                                        "2 minutes"));
        assertThat(page.select(".todos a[href$=/2025/activites]")).hasSize(1);
        assertThat(page("").select(".todos").text()).contains("compte rendu d'activités");
    }

    @Test
    void a_year_is_not_asked_for_its_report_before_july() throws UnsupportedEncodingException {
        received(SEPTEMBER, Till.BANK, "PRD_FAMILY", "90,00", MME_ROUX);
        assertThat(page("/echeances").text()).doesNotContain("d'activités 2026–2027");
        moveTo(LocalDate.of(2027, 6, 30));
        assertThat(page("/echeances").text()).doesNotContain("d'activités 2026–2027");
        moveTo(LocalDate.of(2027, 7, 1));
        assertThat(page("/echeances").text()).contains("d'activités 2026–2027");
    }

    @Test
    void each_thing_that_waits_has_its_reason_its_place_and_its_minutes()
            throws UnsupportedEncodingException {
        received(SEPTEMBER, Till.CASH, "PRD_FAMILY", "100,00", MME_ROUX);
        received(SEPTEMBER, Till.BANK, "PRD_FAMILY", "200,00", MME_ROUX);
        ledger.post(
                school.id(),
                World.paid(SEPTEMBER, "Timbres", Till.CASH, "CHG_OTHER", "12,00"),
                MME_ROUX);
        advances.give(
                school.id(),
                UUID.randomUUID(),
                "CE2",
                Till.CASH,
                World.euros("30,00"),
                SEPTEMBER,
                "",
                MME_ROUX);
        Document page = page("/echeances");
        assertThat(page.select(".todos li strong").eachText())
                .containsExactly(
                        "Déposer le relevé de la banque",
                        "Photographier les justificatifs qui manquent",
                        "Compter la caisse");
        assertThat(page.select("main").text())
                .contains(
                        "1 dépense n'en a pas encore : 12,00",
                        "Reprendre l'avance : CE2",
                        "Avant le 31 août 2027");
    }

    @Test
    void a_funder_s_report_waits_until_its_copy_is_filed() throws UnsupportedEncodingException {
        SchoolYear year = new SchoolYear(2026);
        subsidies.open(
                school.id(),
                "JARDIN",
                SubsidyTerms.of(
                        FunderKind.COMMUNE, "Mairie", "Jardin", World.euros("300,00"), year),
                MME_ROUX);
        assertThat(page("/echeances").text()).doesNotContain("JARDIN");
        Entry grant = received(SEPTEMBER, Till.BANK, "PRD_SUBS_PUBLIC", "300,00", MME_ROUX);
        charges.receive(school.id(), "JARDIN", List.of(Charges.Part.whole(grant.id())), MME_ROUX);
        assertThat(page("/echeances").select(".list li").text())
                .contains("Rendre compte de la subvention JARDIN", "Avant le 29 février 2028");
    }

    @Test
    void the_month_is_counted_from_one_s_own_acts() throws UnsupportedEncodingException {
        received(SEPTEMBER, Till.CASH, "PRD_FAMILY", "10,00", MME_ROUX);
        for (int act = 0; act < 4; act++) {
            received(SEPTEMBER, Till.CASH, "PRD_FAMILY", "10,00", holder.acting());
            clock.forward(Duration.ofMinutes(5));
        }
        assertThat(page("/echeances").select("main").text())
                .contains("environ un quart d'heure ici ce mois-ci : 4 écritures.");
        moveTo(LocalDate.of(2026, 10, 1));
        assertThat(page("/echeances").select("main").text())
                .contains("Vous n'avez encore rien noté ce mois-ci");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # role         , status
                    TREASURER      , 200
                    VERIFIER       , 200
                    ASSOCIATION_STAFF , 200
                    TEACHER        , 403
                    PARENT         , 403
                    """)
    void who_sees_the_proofs_sees_what_is_due(Role role, int status) {
        assertThat(
                        site.get()
                                .uri("/cooperatives/" + school.id() + "/echeances")
                                .cookie(world.session(role, school))
                                .exchange())
                .hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # mandate since , proposed
                    2026-09-01      , true
                    2026-06-13      , true
                    2026-06-12      , false
                    """)
    void who_begins_is_shown_the_practice_school(LocalDate since, boolean proposed)
            throws UnsupportedEncodingException {
        Person newcomer = world.stranger("Mme Petit");
        assertThat(
                        mandates.give(
                                new NewMandate(
                                        newcomer.id(),
                                        Role.MANDATE_HOLDER,
                                        new Place.InCooperative(school.id()),
                                        since,
                                        Optional.empty()),
                                Actor.operator("essai")))
                .isInstanceOf(Outcome.Done.class);
        session = world.session(newcomer);
        assertThat(page("").select("a[href=/entrainement]").isEmpty()).isEqualTo(!proposed);
        Mandate second = world.give(newcomer, Role.MANDATE_HOLDER, world.school());
        assertThat(page("").select("a[href=/entrainement]"))
                .as("not a first mandate: %s", second.place())
                .isEmpty();
    }
}
