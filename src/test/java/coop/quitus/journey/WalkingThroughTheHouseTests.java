package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.council.Body;
import coop.quitus.council.Sittings;
import coop.quitus.federation.Cooperative;
import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestDraft;
import coop.quitus.funding.Requests;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import coop.quitus.kit.Kits;
import coop.quitus.ledger.Till;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.Projects;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.treasury.Statements;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Someone walks through the house, link after link, until no new kind of page is left: each is
/// looked at on a phone and on a desk, and judged.
@RoomTest
class WalkingThroughTheHouseTests {

    private static Browser browser;

    @Autowired World world;
    @Autowired CashBookImport cashBooks;
    @Autowired Statements statements;
    @Autowired Requests requests;
    @Autowired ClassWorld classes;
    @Autowired Sittings sittings;
    @Autowired Kits kits;
    @Autowired Projects projects;
    @LocalServerPort private int port;

    /// The kinds of pages that someone looked at: another person's are only walked through.
    private static final Set<String> LOOKED_AT = new HashSet<>();

    /// What is wrong, by page.
    private final Map<String, String> wrong = new TreeMap<>();

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void every_page_a_mandataire_can_reach_is_fit_to_be_seen() {
        Cooperative school = world.school();
        cashBooks.bring(
                school.id(),
                new SchoolYear(2025),
                Golden.file("cahier.csv"),
                Optional.empty(),
                World.MME_ROUX);
        statements.bring(
                school.id(),
                Till.BANK,
                Golden.file("releve.ofx"),
                "releve.ofx",
                Optional.empty(),
                World.MME_ROUX);
        ask(school);
        int pages =
                walk(
                        Role.MANDATE_HOLDER,
                        school,
                        "/cooperatives/" + school.id() + "/exercices/2025",
                        "mandataire");
        assertThat(wrong).isEmpty();
        assertThat(pages).isGreaterThanOrEqualTo(20);
    }

    /// A garden that the town pays, and books that it is asked for.
    private void ask(Cooperative school) {
        var year = new SchoolYear(2025);
        requests.begin(school.id(), year, project("Jardin", "300,00"), World.MME_ROUX);
        requests.pledge(
                school.id(),
                1,
                new FundingRequest.Pledge(LocalDate.of(2025, 9, 8), "Mme Roux"),
                World.MME_ROUX);
        requests.close(
                school.id(),
                1,
                new FundingRequest.Answer(
                        FundingRequest.Ending.GRANTED,
                        LocalDate.of(2025, 10, 2),
                        World.euros("300,00"),
                        "MAIRIE-JARDIN",
                        "Délibération 2025-41"),
                World.MME_ROUX);
        requests.begin(school.id(), year, project("Bibliothèque", "280,00"), World.MME_ROUX);
    }

    private static RequestDraft project(String name, String planned) {
        return new RequestDraft(
                FunderKind.COMMUNE,
                "Mairie",
                name,
                World.euros("300,00"),
                "Voir pousser ce que l'on mange.",
                "Quatre carrés de potager, semés par les CE2.",
                "La cour de l'école",
                "Les jardins familiaux",
                "Chaque élève aura récolté.",
                27,
                4,
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2026, 6, 30),
                new Budget(
                        Map.of(
                                BudgetRow.SERVICES, World.euros(planned),
                                BudgetRow.COMMUNE, World.euros("300,00"))));
    }

    @Test
    void every_page_the_association_can_reach_is_fit_to_be_seen() {
        Cooperative school = world.school(World.QUIET);
        int pages =
                walk(
                        Role.ASSOCIATION_OFFICER,
                        school,
                        "/associations/" + school.association() + "/reglages",
                        "association");
        assertThat(wrong).isEmpty();
        assertThat(pages).isGreaterThanOrEqualTo(8);
    }

    /// A class with its list, a project from a kit, a council to come, and all that leads there.
    @Test
    void every_page_a_teacher_can_reach_is_fit_to_be_seen() {
        Cooperative school = world.school();
        SchoolYear year = classes.year();
        classes.pupils(school, year, "CM2", "Inès", "Théo", "Maya");
        sittings.plan(
                school.id(),
                year,
                Body.ofClass("CM2"),
                LocalDate.of(2026, 9, 15),
                45,
                World.MME_ROUX);
        Kit garden = kits.latest(school.association(), "jardinons-a-l-ecole").orElseThrow();
        projects.live(
                school.id(),
                year,
                UUID.randomUUID(),
                garden,
                new ProjectDraft(
                        "Notre jardin",
                        "",
                        "",
                        year.firstDay(),
                        year.lastDay(),
                        List.of(new Project.ClassIn("CM2", "CM2", 24)),
                        List.of()),
                World.MME_ROUX);
        int pages =
                walk(
                        Role.TEACHER,
                        school,
                        "/cooperatives/" + school.id() + "/exercices/" + year,
                        "enseignante");
        assertThat(wrong).isEmpty();
        assertThat(pages).isGreaterThanOrEqualTo(40);
    }

    private int walk(Role role, Cooperative school, String from, String name) {
        try (BrowserContext window = signedIn(role, school)) {
            Page page = window.pages().getFirst();
            Map<String, String> seen = new HashMap<>();
            Deque<String> ahead = new ArrayDeque<>(List.of(from));
            while (!ahead.isEmpty()) {
                String path = ahead.poll();
                if (seen.putIfAbsent(kindOf(path), path) != null) {
                    continue;
                }
                Optional<String> html = asked(page, path);
                html.map(WalkingThroughTheHouseTests::links).ifPresent(ahead::addAll);
                if (html.isPresent() && LOOKED_AT.add(kindOf(path))) {
                    page.navigate(at(path));
                    look(page, path, name);
                }
            }
            return seen.size();
        }
    }

    private BrowserContext signedIn(Role role, Cooperative school) {
        Page page = browser.visit(at("/regles"), Look.DESK, world.session(role, school));
        return page.context();
    }

    /// What stands behind a link, when it is a page.
    private Optional<String> asked(Page page, String path) {
        var answer = page.request().get(at(path));
        return answer.ok()
                        && answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                ? Optional.of(answer.text())
                : Optional.empty();
    }

    /// On a desk, then in the same window as narrow as a phone.
    private void look(Page page, String path, String name) {
        String picture = name + kindOf(path).replaceAll("[^a-z0-9]+", "-");
        List<String> faults = Browser.accessibilityFaults(page);
        if (!faults.isEmpty()) {
            wrong.put(path, String.join("\n", faults));
        }
        for (Look look : List.of(Look.PHONE, Look.DESK)) {
            page.setViewportSize(look.width(), look.height());
            if (Browser.isWiderThanItsWindow(page)) {
                wrong.put(path + " " + look.name(), "wider than its window");
            }
            if (Boolean.getBoolean("quitus.pictures")) {
                Browser.picture(page, picture + "-" + look.name());
            }
        }
    }

    /// The paths of this site a page leads to.
    private static List<String> links(String html) {
        return Jsoup.parse(html).select("a[href^=/]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .toList();
    }

    /// Pages that differ only by whom or what they speak of are of one kind.
    private static String kindOf(String path) {
        return path.replaceFirst("\\?.*", "")
                .replaceAll("/[0-9a-f]{64}", "/h")
                .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/u")
                .replaceAll("/(kits|nouveau)/[a-z-]+", "/$1/k")
                .replaceAll("/[A-Z]{1,4}-?\\d+", "/p")
                .replaceAll("/[A-Z]+(_[A-Z]+)+", "/a")
                .replaceAll("/\\d+", "/n");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
