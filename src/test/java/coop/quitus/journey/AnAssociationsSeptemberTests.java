package coop.quitus.journey;

import static coop.quitus.world.GoldenYear.YEAR;
import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.journey.Browser.Look;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.Stewards;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An association's September: a reminder for who is late, an affiliation validated, two reports
/// accepted, one sent back with a comment that its school reads at once. The film of it is the
/// guide's.
@RoomTest
class AnAssociationsSeptemberTests {

    private static Browser browser;

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Places places;
    @Autowired Founding founding;
    @Autowired Closings closings;
    @Autowired Campaigns campaigns;
    @Autowired Affiliations affiliations;
    @Autowired Stewards stewards;
    @Autowired FollowUps followUps;
    @Autowired Jobs jobs;
    @LocalServerPort private int port;

    private final Film film = new Film("suivi");

    @SuppressWarnings("NullAway.Init")
    private AssociationId association;

    @SuppressWarnings("NullAway.Init")
    private Person office;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private Hands hands;

    private String cockpit = "";

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void from_the_worklist_to_the_last_report_of_the_pile() {
        association = places.associationOf("69").orElseThrow().id();
        cockpit = "/associations/" + association + "/suivi/2025";
        Cooperative lilacs = school(1, "École des Lilas");
        Cooperative meadow = school(2, "École du Pré-Clos");
        Cooperative mace = school(3, "École Jean-Macé");
        Cooperative late = school(4, "École de la Gare");
        office = person("Mme Faure", Role.ASSOCIATION_STAFF, late);
        Person absent = person("M. Petit", Role.MANDATE_HOLDER, late);
        submit(lilacs);
        submit(meadow);
        Person roux = submit(mace);
        affiliate(lilacs);
        share(lilacs, "Forez");
        share(meadow, "Forez");
        use(office);
        seeWhoIsLate();
        remind(late, absent);
        validate(lilacs, meadow);
        receive(lilacs);
        examine(lilacs, meadow, mace);
        use(roux);
        open("/cooperatives/" + mace.id() + "/exercices/2025/cloture");
        assertThat(main()).contains("Surtout le car du 9 juin.");
        film.take(page, "ce-que-lit-l-ecole");
    }

    private Cooperative school(int number, String name) {
        var asked =
                new NewCooperative(
                        association,
                        OfficialNumbers.uaiOf("0695%03d".formatted(number)),
                        name,
                        List.of(new ClassUnit("CE2", "CE2"), new ClassUnit("CM2", "CM2")),
                        Optional.empty());
        return value(founding.found(asked, MME_ROUX));
    }

    private Person person(String name, Role role, Cooperative where) {
        Person person = world.stranger(name);
        world.give(person, role, where);
        return person;
    }

    private Person submit(Cooperative which) {
        golden.supply(which);
        Person holder = person("Mme Roux", Role.MANDATE_HOLDER, which);
        golden.conclude(which, YEAR, holder);
        value(closings.submit(which.id(), YEAR, holder.acting()));
        return holder;
    }

    private void affiliate(Cooperative which) {
        Person holder = person("Mme Nguyen", Role.MANDATE_HOLDER, which);
        value(campaigns.open(association, YEAR.next(), "Bonne rentrée.", office.acting()));
        var heads =
                new Declaration(
                        List.of(
                                new ClassCount("CE2", "CE2", 24, 1),
                                new ClassCount("CM2", "CM2", 26, 2)),
                        List.of(),
                        false,
                        Money.ZERO);
        var counted = value(affiliations.count(which.id(), YEAR.next(), heads, holder.acting()));
        value(
                affiliations.declare(
                        which.id(), YEAR.next(), counted.bill().due(), true, holder.acting()));
    }

    private void share(Cooperative which, String sector) {
        value(
                stewards.assign(
                        association,
                        Set.of(which.id()),
                        sector,
                        true,
                        office.id(),
                        office.acting()));
    }

    private void use(Person who) {
        page = browser.visit(at("/regles"), Look.DESK, world.session(who));
        hands = new Hands(page, false);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private void open(String path) {
        page.navigate(at(path));
    }

    private String main() {
        return page.innerText("main");
    }

    private void seeWhoIsLate() {
        open(cockpit);
        assertThat(main()).contains("École de la Gare", "à traiter d'abord");
        film.take(page, "la-liste");
        open(cockpit + "/carte");
        assertThat(main()).contains("Forez", "Circonscription à dire");
        film.take(page, "la-carte");
    }

    private void remind(Cooperative late, Person absent) {
        open(cockpit + "?q=" + late.number());
        hands.tick("[name=c]");
        hands.press("Préparer un rappel");
        assertThat(page.innerText(".as-sent")).contains("Bonjour M. Petit");
        film.take(page, "un-rappel");
        hands.press("Envoyer à 1 coopérative");
        jobs.await(jobs.of(new Site.OfAssociation(association), 1).getFirst().id());
        seeTheSending();
        assertThat(followUps.of(late.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.recipients()).isEqualTo(absent.name()));
        open(cockpit + "/" + late.id());
        assertThat(main()).contains("Compte rendu attendu", "pas encore lu");
        film.take(page, "une-cooperative");
    }

    /// What is sent in the background has its page, and its line among the works.
    private void seeTheSending() {
        page.waitForURL("**/travaux/*-*");
        page.reload();
        assertThat(page.innerText("#travail")).containsIgnoringCase("terminé");
        film.take(page, "l-envoi-est-termine");
        hands.press("Tous les travaux de fond");
        page.waitForURL("**/associations/" + association + "/travaux");
        assertThat(page.locator("main tbody tr").first().innerText())
                .containsIgnoringCase("terminé")
                .contains(office.name());
    }

    private void validate(Cooperative which, Cooperative other) {
        open("/associations/" + association + "/adhesions/2026");
        assertThat(row(which)).contains("déclarée", "50", "3");
        assertThat(row(other)).contains("pas commencée");
        film.take(page, "la-campagne");
        page.check("[name=cooperative][value='" + which.id() + "']");
        page.locator("button[formaction$='/validations']").click();
        page.waitForSelector(".notice");
        assertThat(page.innerText(".notice")).contains("1 adhésion est validée.");
        assertThat(row(which)).contains("validée");
        film.take(page, "une-adhesion-validee");
        assertThat(affiliations.of(which.id(), YEAR.next()).state().name()).isEqualTo("VALIDATED");
    }

    private String row(Cooperative which) {
        return page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(which.number()))
                .innerText();
    }

    /// The school finds its certificate as soon as its affiliation is validated.
    private void receive(Cooperative which) {
        use(person("Mme Nguyen", Role.MANDATE_HOLDER, which));
        open("/cooperatives/" + which.id() + "/adhesion/2026");
        assertThat(main()).contains("Adhésion validée");
        film.take(page, "l-attestation");
        Download certificate = page.waitForDownload(() -> hands.press("L'attestation (PDF)"));
        assertThat(certificate.suggestedFilename()).endsWith(".pdf");
        assertThat(TakenHome.textOf(certificate))
                .contains("École des Lilas", "Élèves 50", "2026–2027");
        use(office);
    }

    private void examine(Cooperative first, Cooperative second, Cooperative third) {
        open(cockpit + "/examen");
        film.take(page, "a-examiner");
        hands.press("Examiner le premier");
        assertThat(main()).contains("École des Lilas", "710,60");
        film.take(page, "un-compte-rendu");
        hands.press("Accepter, et voir le suivant");
        assertThat(main()).contains("École du Pré-Clos");
        hands.press("Accepter, et voir le suivant");
        assertThat(main()).contains("École Jean-Macé");
        hands.press("Le rendre avec un commentaire");
        page.check("[name=phrase1]");
        hands.write("[name=mots]", "Surtout le car du 9 juin.");
        film.take(page, "le-rendre");
        hands.press("Rendre, et voir le suivant");
        assertThat(main()).contains("Aucun compte rendu n'attend.", "2 acceptés sur 4");
        film.take(page, "la-pile-est-vide");
        assertThat(closings.state(first.id(), YEAR)).isInstanceOf(ClosingState.Accepted.class);
        assertThat(closings.state(second.id(), YEAR)).isInstanceOf(ClosingState.Accepted.class);
        assertThat(closings.state(third.id(), YEAR))
                .isInstanceOfSatisfying(
                        ClosingState.Returned.class,
                        returned ->
                                assertThat(returned.comment())
                                        .isEqualTo(
                                                """
                                                Des dépenses n'ont pas de justificatif.
                                                Surtout le car du 9 juin.\
                                                """));
    }
}
