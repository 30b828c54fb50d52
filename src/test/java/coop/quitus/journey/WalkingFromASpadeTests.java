package coop.quitus.journey;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.approval.Approvals;
import coop.quitus.council.Agendas;
import coop.quitus.council.Body;
import coop.quitus.council.Deciding;
import coop.quitus.council.Decision;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kits;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.letter.Letters;
import coop.quitus.letter.NewAnswer;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerKind;
import coop.quitus.partner.Partners;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectBudgets;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.Projects;
import coop.quitus.project.Steps;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The spades of the golden year's garden (D03) walk, by links only, to all that explains them: the
/// council, the letter and its answer, the subsidy, the voucher, the bank, the discharge.
@RoomTest
class WalkingFromASpadeTests {

    private static final SchoolYear YEAR = GoldenYear.YEAR;

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Books books;
    @Autowired Kits kits;
    @Autowired Projects projects;
    @Autowired ProjectBudgets budgets;
    @Autowired Steps steps;
    @Autowired Partners partners;
    @Autowired Letters letters;
    @Autowired Agendas agendas;
    @Autowired Sittings sittings;
    @Autowired Deciding deciding;
    @Autowired Approvals approvals;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Cookie reader;

    @BeforeEach
    void a_garden_in_a_year_that_was_discharged() {
        school = world.school();
        Project garden = lived();
        answered(garden);
        golden.bringTheBook(school);
        Entry spades = books.byPiece(school.id(), YEAR, "D03").orElseThrow();
        value(budgets.tie(school.id(), garden.id(), "D03", "outils", "achat", MME_ROUX));
        value(steps.putToTheVote(school.id(), garden.id(), "vote-du-budget", "CM2", MME_ROUX));
        Decision bought = agreed(garden, "vote-du-budget", spades.occurredOn().minusDays(3));
        value(approvals.approve(school.id(), spades.id(), bought.id(), MME_ROUX));
        Person holder = golden.complete(school);
        golden.conclude(school, YEAR, holder);
        reader = world.session(Role.TREASURER, school);
    }

    private Project lived() {
        return value(
                projects.live(
                        school.id(),
                        YEAR,
                        UUID.randomUUID(),
                        kits.latest(school.association(), "jardinons-a-l-ecole").orElseThrow(),
                        new ProjectDraft(
                                "Notre jardin",
                                "",
                                "",
                                LocalDate.of(2025, 9, 1),
                                LocalDate.of(2026, 6, 30),
                                List.of(new Project.ClassIn("CM2", "CM2", 24)),
                                List.of()),
                        MME_ROUX));
    }

    private Partner mayor() {
        return value(
                partners.know(
                        school.id(),
                        new NewPartner(
                                UUID.randomUUID(),
                                "Mairie de Saint-Genest",
                                PartnerKind.TOWN_HALL,
                                "Saint-Genest",
                                "mairie@exemple.fr",
                                "",
                                ""),
                        MME_ROUX));
    }

    /// The council adopts the letter, the head signs it, the mayor says yes by the link.
    private void answered(Project garden) {
        Partner mayor = mayor();
        value(
                steps.write(
                        school.id(),
                        garden.id(),
                        "lettre-mairie",
                        "CM2",
                        mayor.id(),
                        "Un carré de pelouse",
                        "Nous voudrions cultiver un carré de pelouse.",
                        MME_ROUX));
        agreed(garden, "lettre-mairie", LocalDate.of(2025, 9, 12));
        Letter letter =
                letters.of(school.id(), YEAR).stream()
                        .filter(one -> one.origin().endsWith("/lettre-mairie"))
                        .findFirst()
                        .orElseThrow();
        value(letters.sign(school.id(), letter.id(), world.someone(Role.HEAD, school).acting()));
        String secret = value(letters.send(school.id(), letter.id(), true, MME_ROUX)).secret();
        value(
                letters.answer(
                        school.id(),
                        secret,
                        new NewAnswer(
                                UUID.randomUUID(),
                                LetterAnswer.Verdict.YES,
                                "Avec plaisir, près du tilleul.",
                                "",
                                "Mme Vial",
                                "maire",
                                "")));
    }

    private Decision agreed(Project garden, String step, LocalDate on) {
        UUID item =
                Objects.requireNonNull(
                        projects.find(school.id(), garden.id())
                                .orElseThrow()
                                .step(step)
                                .orElseThrow()
                                .agendaItem());
        Sitting sitting =
                value(sittings.plan(school.id(), YEAR, Body.ofClass("CM2"), on, 40, MME_ROUX));
        value(sittings.open(school.id(), sitting.id(), 24, MME_ROUX));
        value(sittings.moveTo(school.id(), sitting.id(), item, MME_ROUX));
        Decision decision = value(deciding.agree(school.id(), item, "", MME_ROUX));
        value(sittings.close(school.id(), sitting.id(), MME_ROUX));
        return decision;
    }

    @Test
    void from_the_spades_to_who_decided_asked_paid_proved_and_gave_quitus()
            throws UnsupportedEncodingException {
        Document entry =
                page("/cooperatives/" + school.id() + "/exercices/" + YEAR + "/cahier/D03");
        Document proof = follow(entry, "Qui a décidé ?");
        assertThat(follow(proof, "Conseil de CM2").text()).contains("Conseil de CM2", "consensus");
        Document letter = follow(proof, "La lettre : Un carré de pelouse");
        assertThat(letter.text())
                .contains("cultiver un carré de pelouse", "près du tilleul", "Mme Vial");
        Document garden = follow(proof, "Le projet : Notre jardin");
        assertThat(garden.select("h1").text()).isEqualTo("Notre jardin");
        assertThat(follow(follow(garden, "budget"), "D03").text()).contains("D03");
        Document subsidy = follow(proof, "MAIRIE-JARDIN");
        assertThat(subsidy.text()).contains("300,00", "D03");
        assertThat(follow(subsidy, "D03").text()).contains("D03");
        assertThat(
                        site.get()
                                .uri(link(proof, "Le justificatif").attr("href"))
                                .cookie(reader)
                                .exchange())
                .hasStatusOk()
                .hasContentTypeCompatibleWith("image/png");
        assertThat(follow(proof, "La ligne de la banque").text()).contains("D03");
        assertThat(follow(proof, "Le quitus de").text())
                .contains("2025–2026", "Quitus donné", "M. Keita");
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(reader).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    /// Follows the link of these words in the page's main part, and nothing else.
    private Document follow(Document from, String words) throws UnsupportedEncodingException {
        return page(link(from, words).attr("href"));
    }

    private static Element link(Document from, String words) {
        Element link = from.select("main a[href]:contains(" + words + ")").first();
        assertThat(link).as("a link to %s on « %s »", words, from.title()).isNotNull();
        return Objects.requireNonNull(link);
    }
}
