package coop.quitus.classroom;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.Readable;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the class sees on its tablet, and its teacher at the desk.
@RoomTest
class ClassLifePagesTests {

    private static final List<String> TASKS =
            List.of(
                    "/classe/metiers",
                    "/classe/entraide",
                    "/classe/marche",
                    "/classe/solidarite",
                    "/classe/journal");

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Markets markets;
    @Autowired MockMvcTester site;
    @Autowired WorldClock clock;

    private Cooperative school;
    private List<Pupil> pupils;
    private Cookie tablet;
    private Cookie teacher;
    private String desk;

    @BeforeEach
    void an_open_class() {
        school = world.school();
        pupils = classes.pupils(school, "CM2", "Inès", "Théo", "Amina");
        tablet = classes.open(school, "CM2");
        teacher = world.session(Role.TEACHER, school);
        desk = "/cooperatives/" + school.id() + "/exercices/" + classes.year() + "/classes/CM2";
        var cm2 = new SchoolClass(school.id(), classes.year(), "CM2");
        assertThat(markets.announce(cm2, LocalDate.now(clock).plusDays(3), 4, 15, MME_ROUX))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(ReadingLevel.class)
    void each_task_is_one_tap_away_and_read_at_every_level(ReadingLevel level) throws Exception {
        Cookie reads = new Cookie("lecture", level.name());
        assertThat(page("/classe/accueil", tablet, reads).select(".tile a").eachAttr("href"))
                .containsAll(TASKS);
        for (String task : TASKS) {
            Document page = page(task, tablet, reads);
            Readable.check(page.outerHtml(), level);
            assertThat(page.select("a[href=/classe/accueil]")).isNotEmpty();
            for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
                assertThat(
                                field.closest("label") != null
                                        || !page.select("label[for=" + field.id() + "]").isEmpty())
                        .as("%s says what it is for", field)
                        .isTrue();
            }
        }
    }

    @Test
    void the_class_writes_and_the_teacher_shows_it_to_the_school() throws Exception {
        MvcTestResult refused =
                post("/classe/journal", tablet, "titre", "Le héron", "texte", "Théo l'a vu.");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Ce texte nomme Théo.", "RGPD-02");
        assertThat(post("/classe/journal", tablet, "titre", "Le héron", "texte", "On l'a vu."))
                .hasStatus(303);
        Document journal = page(desk + "/journal", teacher);
        assertThat(journal.text()).contains("On l'a vu.", "La classe de CM2, avec Mme Roux");
        String share = journal.select("form[action$=/partage]").attr("action");
        assertThat(post(share, teacher, "ecole", "true")).hasStatus(303);
        assertThat(page("/classe/journal", classes.open(school, "CE2")).text())
                .contains("On l'a vu.");
    }

    @Test
    void jobs_are_added_and_turn_and_the_class_reads_them() throws Exception {
        assertThat(post(desk + "/metiers", teacher, "titre", "Facteur", "places", "1"))
                .hasStatus(303);
        Document jobs = page(desk + "/metiers", teacher);
        Element chosen = Objects.requireNonNull(jobs.selectFirst("select[name^=job-]"));
        assertThat(
                        post(
                                desk + "/metiers/tour",
                                teacher,
                                chosen.attr("name"),
                                pupils.getFirst().id().toString(),
                                "jusquau",
                                LocalDate.now(clock).plusDays(20).toString()))
                .hasStatus(303);
        assertThat(page("/classe/metiers", tablet).text()).contains("Facteur", "Inès");
    }

    @Test
    void the_market_is_prepared_on_the_tablet_and_pinned_on_the_wall() throws Exception {
        for (Pupil pupil : pupils) {
            assertThat(
                            post(
                                    "/classe/marche/offre",
                                    tablet,
                                    "qui",
                                    pupil.id().toString(),
                                    "titre",
                                    "Un pliage",
                                    "minutes",
                                    "10",
                                    "places",
                                    "2"))
                    .hasStatus(303);
        }
        Element wish =
                page("/classe/marche", tablet).select("input[name=voeux]").stream()
                        .findFirst()
                        .orElseThrow();
        for (Pupil pupil : pupils) {
            // Whose offer it is cannot wish for it; the others can.
            post("/classe/marche/voeux", tablet, "qui", pupil.id().toString(), "voeux", wish.val());
        }
        assertThat(post(desk + "/marche/tirage", teacher)).hasStatus(303);
        Document sheet = page(desk + "/marche/affiche", teacher);
        assertThat(sheet.select("caption").eachText()).contains("Où aller", "Tour 1", "Tour 4");
        assertThat(sheet.text()).contains("Amina", "tient son stand");
        assertThat(page("/classe/marche", tablet).text()).contains("Tour 4", "Un pliage");
        assertThat(site.get().uri(desk + "/marche").cookie(world.session(Role.PARENT, school)))
                .hasStatus(403);
    }

    private Document page(String uri, Cookie... cookies) throws Exception {
        MvcTestResult shown = site.get().uri(uri).cookie(cookies).exchange();
        assertThat(shown).as(uri).hasStatus(200);
        return Jsoup.parse(shown.getResponse().getContentAsString());
    }

    private MvcTestResult post(String uri, Cookie cookie, String... fields) {
        var request = site.post().uri(uri).cookie(cookie).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
