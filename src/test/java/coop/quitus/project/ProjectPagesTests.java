package coop.quitus.project;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.pupil.Forgets;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.Readable;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a project: what a teacher, a class and a family see, and can do.
class ProjectPagesTests extends ProjectSchool {

    @Autowired MockMvcTester site;
    @Autowired ClassWorld classes;
    @Autowired ObjectProvider<Forgets> forgetting;

    private Cookie teacher;
    private String path;

    @BeforeEach
    void a_teacher() {
        teacher = world.session(Role.TEACHER, school);
        path = "/cooperatives/" + school.id() + "/exercices/2026/projets";
    }

    private Document page(String address, Cookie who) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(address).cookie(who).exchange();
        assertThat(result).as(address).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String address, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(address).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_teacher_lives_a_kit_in_one_click_and_reads_its_path()
            throws UnsupportedEncodingException {
        assertThat(page(path, teacher).text()).contains("Aucun projet en 2026–2027");
        assertThat(page(path + "/nouveau", teacher).select(".choice strong").eachText())
                .contains("Un projet à vous")
                .hasSizeGreaterThan(3);
        Document form = page(path + "/nouveau/jardinons-a-l-ecole", teacher);
        assertThat(form.select("main button").text()).contains("Vivre ce kit");
        Map<String, String> fields =
                new HashMap<>(
                        Map.of("classe.CM2", "oui", "eleves.CM2", "24", "titre", "Notre jardin"));
        for (Element hidden : form.select("main input[type=hidden], main input[type=date]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        MvcTestResult begun = send(path, teacher, fields);
        assertThat(begun).hasStatus(303);
        String project = String.valueOf(begun.getResponse().getHeader("Location"));
        Document lived = page(project, teacher);
        assertThat(lived.select("h1").text()).isEqualTo("Notre jardin");
        assertThat(lived.select(".path > li")).hasSizeGreaterThan(10);
        for (Element step : lived.select(".path a")) {
            page(step.attr("href"), teacher);
        }
        for (String part : List.of("/budget", "/journal", "/rapport", "/modifier")) {
            page(project + part, teacher);
        }
        assertThat(send(path, teacher, Map.of("titre", "")).getResponse().getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_free_project_has_the_steps_one_adds_and_gives_account_too()
            throws UnsupportedEncodingException {
        Project free =
                value(
                        projects.begin(
                                school.id(),
                                YEAR,
                                UUID.randomUUID(),
                                draft("La fresque"),
                                MME_ROUX));
        assertThat(
                        send(
                                free.path() + "/etapes",
                                teacher,
                                Map.of("sorte", "EXHIBITION", "etape", "Le vernissage")))
                .hasStatus(303);
        assertThat(page(free.path(), teacher).select(".path strong").eachText())
                .containsExactly(
                        "Dire ce que nous voulons faire", "Rendre compte", "Le vernissage");
        assertThat(send(free.path() + "/fin", teacher, Map.of())).hasStatus(422);
    }

    @Test
    void a_class_finds_its_task_in_three_taps_and_reads_it_without_stumbling()
            throws UnsupportedEncodingException {
        Project project = lived();
        Cookie tablet = classes.open(school, "CM2");
        assertThat(page("/classe/accueil", tablet).select("a[href=/classe/projets]")).hasSize(1);
        Document all = page("/classe/projets", tablet);
        String step = "/classe/projets/" + project.id() + "/etapes/ecrire";
        assertThat(all.select("a[href=" + step + "]")).hasSize(1);
        Readable.check(all.html(), ReadingLevel.PICTURES);
        Readable.check(
                page("/classe/projets/" + project.id(), tablet).html(), ReadingLevel.PICTURES);
        for (ProjectStep each : project.steps()) {
            Document own =
                    page("/classe/projets/" + project.id() + "/etapes/" + each.key(), tablet);
            Readable.check(own.html(), ReadingLevel.SHORT);
            assertThat(own.text()).as(each.key()).doesNotContain("€", "budget");
        }
        assertThat(site.get().uri("/classe/projets").exchange()).hasStatus3xxRedirection();
        Cookie others = classes.open(school, "CE2");
        assertThat(site.get().uri(step).cookie(others).exchange()).hasStatus(404);
    }

    @Test
    void a_class_answers_and_measures_and_no_first_name_stays()
            throws UnsupportedEncodingException {
        Project project = lived();
        classes.pupils(school, "CM2", "Inès", "Théo");
        Cookie tablet = classes.open(school, "CM2");
        String step = "/classe/projets/" + project.id() + "/etapes/";
        MvcTestResult named = send(step + "raconter", tablet, Map.of("texte", "Inès a vu un pic."));
        assertThat(named).hasStatus(422);
        assertThat(read(named).text()).contains("Ce texte nomme un enfant : Inès");
        assertThat(send(step + "raconter", tablet, Map.of("texte", "On a vu un pic.")))
                .hasStatus(303);
        assertThat(send(step + "mesurer/mesures", tablet, Map.of("valeur", "dix"))).hasStatus(422);
        Map<String, String> figure =
                Map.of("cle", UUID.randomUUID().toString(), "serie", "longueur", "valeur", "12,5");
        assertThat(send(step + "mesurer/mesures", tablet, figure)).hasStatus(303);
        assertThat(send(step + "mesurer/mesures", tablet, figure)).hasStatus(303);
        assertThat(step(project, "mesurer").measures()).hasSize(1);
        assertThat(step(project, "raconter").by()).startsWith("La classe de CM2");
        assertThat(page(step + "mesurer", tablet).text()).contains("12,5");
    }

    @Test
    void what_names_a_child_after_all_is_forgotten_with_the_year() {
        Project project = lived();
        answered(project, "raconter", Map.of("texte", "Malo a vu un pic."));
        classes.pupils(school, "CM2", "Malo");
        int touched =
                forgetting.stream()
                        .filter(one -> one.room().equals("project"))
                        .mapToInt(one -> one.forget(school.id(), YEAR))
                        .sum();
        assertThat(touched).isEqualTo(1);
        assertThat(step(project, "raconter").answer("texte")).isEqualTo("un élève a vu un pic.");
    }

    /// An expense whose line names the project's code, as a treasurer types it.
    private void paidNaming(String code, String amount) {
        DraftEntry plain = World.paid(AUTUMN, "Mangeoire", Till.BANK, "CHG_ACTIVITY", amount);
        Line told = new Line(new AccountKey("CHG_ACTIVITY"), "", "", code, sum(amount));
        value(
                ledger.post(
                        school.id(),
                        new DraftEntry(
                                plain.key(),
                                plain.kind(),
                                plain.occurredOn(),
                                plain.label(),
                                plain.payee(),
                                plain.payment(),
                                plain.cheque(),
                                plain.piece(),
                                List.of(plain.lines().getFirst(), told),
                                plain.vouchers(),
                                plain.answers()),
                        MME_ROUX));
    }

    @Test
    void the_budget_says_what_the_books_say_line_by_line() throws UnsupportedEncodingException {
        Project project = lived();
        paidNaming("coin", "12,30");
        ProjectBudget budget = budgets.of(project);
        assertThat(budget.loose()).hasSize(1);
        assertThat(budget.left()).isEqualTo(sum("17,70"));
        Document page = page(project.path() + "/budget", teacher);
        assertThat(page.text()).contains("12,30", "30,00", "Graines de tournesol");
        assertThat(page.select("#rattacher")).as("the books are the treasurer's").isEmpty();
        Cookie treasurer = world.session(Role.TREASURER, school);
        String piece = budget.loose().getFirst().piece();
        assertThat(
                        send(
                                project.path() + "/pieces",
                                treasurer,
                                Map.of("piece", piece, "ligne", "graines")))
                .hasStatus(303);
        assertThat(budgets.of(project).loose()).isEmpty();
        assertThat(send(project.path() + "/budget/graines/retrait", teacher, Map.of()))
                .as("a piece pays it")
                .hasStatus(422);
        assertThat(
                        send(
                                project.path() + "/pieces",
                                treasurer,
                                Map.of("piece", "D99", "ligne", "graines")))
                .hasStatus(422);
    }

    @Test
    void a_family_reads_the_account_by_a_link_until_it_is_closed()
            throws UnsupportedEncodingException {
        Project project = lived();
        answered(project, "raconter", Map.of("texte", "On a vu un pic."));
        value(finish(project, "raconter"));
        paid("Secret", "5,00");
        MvcTestResult opened =
                send(project.path() + "/liens", teacher, Map.of("lecteur", "Les familles"));
        assertThat(opened).hasStatusOk();
        String address =
                read(opened).select(".opened a").attr("href").replaceFirst("^https?://[^/]+", "");
        MvcTestResult read = site.get().uri(address).exchange();
        assertThat(read).hasStatusOk().hasHeader("X-Robots-Tag", "noindex");
        assertThat(read(read).text()).contains("On a vu un pic.").doesNotContain("Secret");
        assertThat(site.get().uri(address + "/rapport.pdf").exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(site.get().uri(address + "x").exchange()).hasStatus(404);
        ProjectLink link = links.of(school.id(), project.id()).getFirst();
        assertThat(send(project.path() + "/liens/" + link.id() + "/fermeture", teacher, Map.of()))
                .hasStatus(303);
        assertThat(site.get().uri(address).exchange()).hasStatus(404);
    }

    @Test
    void strangers_see_nothing_and_verifiers_only_read() {
        Project project = lived();
        Cookie stranger = world.session(world.stranger("Quelqu'un"));
        assertThat(site.get().uri(project.path()).cookie(stranger).exchange())
                .hasStatus4xxClientError();
        Cookie verifier = world.session(Role.VERIFIER, school);
        assertThat(site.get().uri(project.path()).cookie(verifier).exchange()).hasStatusOk();
        assertThat(send(project.path() + "/fin", verifier, Map.of())).hasStatus(403);
    }
}
