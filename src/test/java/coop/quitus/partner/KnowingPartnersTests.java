package coop.quitus.partner;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.PlaceRules;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.PartnerDoors.Opened;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who helps a school, what is agreed with them, what they give, and the door they come by.
@RoomTest
class KnowingPartnersTests {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Partners partners;
    @Autowired Directory directory;
    @Autowired Agreements agreements;
    @Autowired Contributions contributions;
    @Autowired PartnerDoors doors;
    @Autowired Invoices invoices;
    @Autowired Letters outbox;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Partner gardener;

    @BeforeEach
    void a_school_and_its_gardener() {
        school = world.school();
        gardener =
                value(
                        partners.know(
                                school.id(),
                                asked("Les Jardins du Pré", "73282932000074"),
                                MME_ROUX));
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    private static NewPartner asked(String name, String siret) {
        return new NewPartner(
                UUID.randomUUID(),
                name,
                PartnerKind.COMPANY,
                "Saint-Genest",
                "jardin@exemple.fr",
                siret,
                "l'accueil");
    }

    private static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    private static <T, F extends Finding> List<F> said(Outcome<T, F> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, F>(T _, List<F> remarks) -> remarks;
            case Outcome.Refused<T, F>(List<F> findings) -> findings;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000074, true",
        "732 829 320 00074, true",
        "73282932000075, false",
        "732829320, false",
        "'', true"
    })
    void a_siret_has_a_right_key_or_is_not_written(String siret, boolean right) {
        var outcome = partners.know(school.id(), asked("Autre", siret), MME_ROUX);
        assertThat(outcome instanceof Outcome.Done).isEqualTo(right);
        said(outcome).forEach(one -> assertThat(one.rule()).isEqualTo(PlaceRules.IDN_01));
    }

    @Test
    void a_line_of_the_directory_is_found_taken_once_and_stays_when_the_line_goes() {
        NewPartner line = asked("Médiathèque des Ormes", "");
        value(directory.write(school.association(), line, MME_ROUX));
        assertThat(directory.search(school.association(), "mediatheque ORMES")).hasSize(1);
        value(partners.take(school.id(), line.key(), MME_ROUX));
        value(partners.take(school.id(), line.key(), MME_ROUX));
        directory.remove(school.association(), line.key(), MME_ROUX);
        assertThat(partners.search(school.id(), "mediatheque")).hasSize(1);
        assertThat(said(partners.take(school.id(), UUID.randomUUID(), MME_ROUX)))
                .containsExactly(new PartnerFinding.NoSuchPartner());
        assertThat(partners.find(world.school().id(), line.key())).isEmpty();
    }

    private Agreement agreed(Partner partner, String object) {
        return value(
                agreements.file(
                        school.id(),
                        new NewAgreement(
                                UUID.randomUUID(),
                                YEAR,
                                partner.id(),
                                object,
                                "",
                                DAY,
                                null,
                                "",
                                ""),
                        MME_ROUX));
    }

    @Test
    void a_public_agreement_names_no_private_person_and_can_be_taken_back() {
        String object = "Un atelier " + UUID.randomUUID();
        var artist =
                new NewPartner(
                        UUID.randomUUID(), "Lou Martin", PartnerKind.ARTIST, "Ici", "", "", "");
        Agreement agreement = agreed(value(partners.know(school.id(), artist, MME_ROUX)), object);
        assertThat(agreements.register(null, object)).isEmpty();
        assertThat(said(agreements.publish(school.id(), agreement.id(), true, MME_ROUX)))
                .containsExactly(new PartnerFinding.Unnamed(PartnerKind.ARTIST));
        assertThat(agreements.register(school.association(), object))
                .singleElement()
                .satisfies(line -> assertThat(line.partner()).doesNotContain("Lou"));
        MvcTestResult page = site.get().uri("/conventions").param("mots", object).exchange();
        assertThat(page).hasStatusOk().bodyText().contains(object).doesNotContain("Lou Martin");
        value(agreements.publish(school.id(), agreement.id(), false, MME_ROUX));
        assertThat(agreements.register(null, object)).isEmpty();
    }

    private NewContribution gift(String each, String basis) {
        return new NewContribution(
                UUID.randomUUID(),
                YEAR,
                gardener.id(),
                null,
                null,
                Nature.TIME,
                DAY,
                "Une matinée au jardin",
                new Quantity(250),
                "heures",
                euros(each),
                basis);
    }

    @Test
    void what_is_given_is_valued_beside_the_books_on_both_sides_of_class_8() {
        NewContribution gift = gift("14,01", "le SMIC horaire");
        Contribution valued = value(contributions.value(school.id(), gift, MME_ROUX));
        // 2,5 × 14,01 = 35,025: half a cent goes up.
        assertThat(valued.total()).isEqualTo(euros("35,03"));
        value(contributions.value(school.id(), gift, MME_ROUX));
        assertThat(published()).isEqualTo(3503);
        assertThat(said(contributions.value(school.id(), gift("0,00", " "), MME_ROUX)))
                .containsExactly(new PartnerFinding.Worthless(), new PartnerFinding.NoBasis())
                .allSatisfy(one -> assertThat(one.rule()).isEqualTo(PartnerRules.PAR_02));
        value(contributions.withdraw(school.id(), valued.id(), "compté deux fois", MME_ROUX));
        assertThat(published()).isZero();
        assertThat(contributions.of(school.id(), YEAR)).hasSize(1);
        assertThat(said(contributions.withdraw(school.id(), valued.id(), "encore", MME_ROUX)))
                .containsExactly(new PartnerFinding.AlreadyWithdrawn());
    }

    private long published() {
        return tenancy.reading(
                school.id(),
                () ->
                        sql.sql(
                                        """
                                        SELECT coalesce(sum(total_cents), 0)::bigint FROM partner.published_contribution
                                         WHERE cooperative_id = :cooperative AND used_account = '864 Personnel bénévole'
                                           AND found_account = '870 Bénévolat'
                                        """)
                                .param("cooperative", school.id().value())
                                .query(Long.class)
                                .single());
    }

    @Test
    void a_door_opens_for_a_year_a_newer_one_replaces_it_and_it_can_be_shut() {
        Opened first = value(doors.open(school.id(), YEAR, gardener.id(), null, MME_ROUX));
        assertThat(first.mailed()).isTrue();
        assertThat(outbox.waiting())
                .anySatisfy(mail -> assertThat(mail.body()).contains(first.address()));
        Opened second = value(doors.open(school.id(), YEAR, gardener.id(), null, MME_ROUX));
        assertThat(doors.behind(school.id(), first.secret())).isEmpty();
        clock.forward(Duration.ofDays(364));
        assertThat(doors.behind(school.id(), second.secret())).isPresent();
        doors.shut(school.id(), gardener.id(), MME_ROUX);
        assertThat(doors.behind(school.id(), second.secret())).isEmpty();
    }

    @Test
    void at_the_door_a_partner_promises_and_leaves_an_invoice_that_waits_for_the_books()
            throws Exception {
        Opened opened = value(doors.open(school.id(), YEAR, gardener.id(), null, MME_ROUX));
        agreed(
                value(partners.know(school.id(), asked("Autre", ""), MME_ROUX)),
                "Secret d'un autre");
        String door = "/partenaire/" + school.id() + "/" + opened.secret();
        assertThat(site.get().uri(door).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Les Jardins du Pré")
                .doesNotContain("Secret d'un autre", "Secret d&#39;un autre");
        assertThat(site.get().uri(door + "x").exchange()).hasStatus(404);
        assertThat(
                        site.post()
                                .uri(door + "/promesse")
                                .with(csrf())
                                .param("nature", "TIME")
                                .param("libelle", "Deux matinées")
                                .param("quantite", "6")
                                .param("unite", "heures")
                                .exchange())
                .hasStatus(303);
        assertThat(contributions.promised(school.id())).hasSize(1);
        assertThat(invoice(door, "73282932000075")).hasStatus(422);
        assertThat(invoice(door, "73282932000074")).hasStatus(303);
        Invoice waiting = invoices.of(school.id()).getFirst();
        assertThat(waiting.amount()).isEqualTo(euros("86,40"));
        Cookie treasurer = world.session(Role.TREASURER, school);
        String list = "/cooperatives/" + school.id() + "/exercices/2026/factures-recues";
        assertThat(page(list, treasurer)).contains("F-12", "/cahier/nouvelle/depense");
        assertThat(send(list + "/" + waiting.id(), treasurer, Map.of("fin", "ecartee")))
                .hasStatus(422);
        assertThat(send(list + "/" + waiting.id(), treasurer, Map.of("fin", "saisie")))
                .hasStatus(303);
        assertThat(invoices.of(school.id()).getFirst().waits()).isFalse();
    }

    private MvcTestResult invoice(String door, String siret) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        return site.post()
                .uri(door + "/facture")
                .multipart()
                .file(new MockMultipartFile("fichier", "f.png", "image/png", picture.toByteArray()))
                .with(csrf())
                .param("numero", "F-12")
                .param("date", "2026-09-08")
                .param("montant", "86,40")
                .param("siret", siret)
                .exchange();
    }

    private String page(String path, Cookie cookie) throws IOException {
        MvcTestResult result = site.get().uri(path).cookie(cookie).exchange();
        assertThat(result).as(path).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String path, Cookie cookie, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(cookie).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_teacher_keeps_partners_and_gifts_and_a_stranger_sees_nothing() throws Exception {
        Cookie teacher = world.session(Role.TEACHER, school);
        String year = "/cooperatives/" + school.id() + "/exercices/2026";
        assertThat(page(year + "/partenaires", teacher)).contains("Les Jardins du Pré");
        assertThat(page(year + "/partenaires/" + gardener.id(), teacher))
                .contains("Sa petite porte");
        assertThat(send(year + "/partenaires/" + gardener.id() + "/porte", teacher, Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("/partenaire/" + school.id());
        assertThat(send(year + "/partenaires", teacher, Map.of("nom", "", "siret", "12")))
                .hasStatus(422)
                .bodyText()
                .contains("Il manque le nom", "IDN-01");
        assertThat(page(year + "/conventions", teacher)).contains("Classer une convention");
        assertThat(page(year + "/contributions", teacher)).contains("heures");
        assertThat(
                        send(
                                year + "/contributions",
                                teacher,
                                Map.of(
                                        "partenaire", gardener.id().toString(),
                                        "nature", "GOODS",
                                        "libelle", "Des graines",
                                        "jour", "2026-09-08",
                                        "quantite", "3",
                                        "unite", "sachets",
                                        "valeur", "2,50",
                                        "comment", "le prix en magasin")))
                .hasStatus(303);
        assertThat(page(year + "/contributions", teacher)).contains("7,50", "875 Dons en nature");
        Cookie stranger = world.session(world.stranger("Passant"));
        assertThat(site.get().uri(year + "/partenaires").cookie(stranger).exchange())
                .hasStatus(404);
    }

    @Test
    void the_association_writes_its_directory_and_a_school_reads_it() throws Exception {
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + school.association() + "/annuaire";
        String name = "Mairie de " + UUID.randomUUID();
        assertThat(send(path, staff, Map.of("nom", name, "sorte", "TOWN_HALL", "ville", "Ici")))
                .hasStatus(303);
        assertThat(page(path, staff)).contains(name);
        Cookie teacher = world.session(Role.TEACHER, school);
        assertThat(
                        page(
                                "/cooperatives/"
                                        + school.id()
                                        + "/exercices/2026/partenaires?mots="
                                        + name.substring(10, 20),
                                teacher))
                .contains(name);
    }
}
