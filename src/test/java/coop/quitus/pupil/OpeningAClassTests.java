package coop.quitus.pupil;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.Readable;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A class opens on a shared tablet, for a lesson.
@RoomTest
class OpeningAClassTests {

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired ClassSessions sessions;
    @Autowired MockMvcTester site;
    @Autowired WorldClock clock;

    private Cooperative school;
    private SchoolYear year;
    private Cookie teacher;
    private String path;

    @BeforeEach
    void a_school() {
        school = world.school();
        year = classes.year();
        teacher = world.session(Role.TEACHER, school);
        path = "/cooperatives/" + school.id() + "/exercices/" + year + "/classes/CM2";
    }

    @AfterEach
    void the_same_evening() {
        clock.backToTheStory();
    }

    @Test
    void the_teacher_opens_it_and_the_tablet_enters_by_its_six_letters() throws Exception {
        assertThat(post(path + "/ouverture", teacher, "minutes", "60")).hasStatus(303);
        Document wall = page(path + "/ouverture", teacher);
        String code = wall.select(".class-code").text();
        assertThat(code).matches("[A-HJ-NP-Z]{3} [A-HJ-NP-Z]{3}");
        assertThat(wall.select("svg.qr")).hasSize(1);

        MvcTestResult entered = post("/classe", null, "code", code.toLowerCase());
        assertThat(entered).hasStatus(303);
        Cookie tablet = Objects.requireNonNull(entered.getResponse().getCookie("classe"));
        assertThat(tablet.isHttpOnly()).isTrue();
        assertThat(tablet.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(page("/classe/accueil", tablet).select("h1").text())
                .isEqualTo("CM2 d'Inès et Théo");

        assertThat(post(path + "/fermeture", teacher, "", "")).hasStatus(303);
        assertThat(site.get().uri("/classe/accueil").cookie(tablet))
                .hasStatus(303)
                .hasHeader("Location", "/classe");
    }

    @Test
    void the_square_on_the_wall_opens_it_too() {
        OpenedClass opened = opened(60);
        assertThat(site.get().uri("/classe/ouvrir/" + opened.code()))
                .hasStatus(303)
                .cookies()
                .containsCookie("classe");
    }

    @Test
    void it_closes_at_its_time() {
        String secret = opened(30).secret();
        clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(sessions.held(secret)).isPresent();
        clock.forward(Duration.ofSeconds(1));
        assertThat(sessions.held(secret)).isEmpty();
    }

    @Test
    void it_lasts_a_lesson() {
        assertThat(sessions.open(school.id(), year, "CM2", 180, MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(sessions.open(school.id(), year, "CM2", 181, MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(sessions.open(school.id(), year, "CM2", 9, MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(sessions.open(school.id(), year, "CP", 60, MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void guessing_its_code_gets_slow() {
        String code = opened(60).code();
        String here = "école " + school.id();
        for (int i = 0; i < 30; i++) {
            assertThat(said(sessions.enter("AAAAAA", here)))
                    .containsExactly(new PupilFinding.WrongCode());
        }
        assertThat(said(sessions.enter(code, here)).getFirst())
                .isInstanceOf(PupilFinding.TooManyTries.class);
        assertThat(sessions.enter(code, "ailleurs " + school.id()))
                .isInstanceOf(Outcome.Done.class);
        clock.forward(Duration.ofMinutes(10));
        assertThat(sessions.enter(code, here)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void its_acts_are_signed_by_the_class_and_its_adult() {
        assertThat(opened(60).session().actor().name())
                .isEqualTo("La classe de CM2, avec Mme Roux");
    }

    @Test
    void another_browser_knows_no_class_and_parents_see_no_list() {
        assertThat(site.get().uri("/classe/accueil")).hasStatus(303);
        assertThat(site.get().uri(path).cookie(world.session(Role.PARENT, school))).hasStatus(403);
        assertThat(site.get().uri(path).cookie(teacher)).hasStatus(200);
    }

    @ParameterizedTest
    @EnumSource(ReadingLevel.class)
    void its_screen_is_read_at_every_level(ReadingLevel level) throws Exception {
        Cookie tablet = classes.open(school, "CM2");
        Cookie reads = new Cookie("lecture", level.name());
        for (String page : List.of("/classe/accueil", "/classe/confort")) {
            String html = page(page, tablet, reads).outerHtml();
            Readable.check(html, level);
        }
        Readable.check(page("/classe").outerHtml(), level);
    }

    @Test
    void the_tablet_remembers_how_it_reads() throws Exception {
        Cookie tablet = classes.open(school, "CM2");
        MvcTestResult kept =
                site.post()
                        .uri("/classe/confort")
                        .param("niveau", "PICTURES")
                        .param("letters", "distinct")
                        .param("spacing", "wide")
                        .cookie(tablet)
                        .with(csrf())
                        .exchange();
        Cookie reads = Objects.requireNonNull(kept.getResponse().getCookie("lecture"));
        Cookie comfort = Objects.requireNonNull(kept.getResponse().getCookie("confort"));
        Document page = page("/classe/confort", tablet, reads, comfort);
        assertThat(page.select("input[name=niveau][checked]").attr("value")).isEqualTo("PICTURES");
        assertThat(page.select("html").attr("data-letters")).isEqualTo("distinct");
        assertThat(page.select("html").attr("data-spacing")).isEqualTo("wide");
    }

    private OpenedClass opened(int minutes) {
        return ((Outcome.Done<OpenedClass, ?>)
                        sessions.open(school.id(), year, "CM2", minutes, MME_ROUX))
                .value();
    }

    private static List<PupilFinding> said(Outcome<OpenedClass, PupilFinding> outcome) {
        return ((Outcome.Refused<OpenedClass, PupilFinding>) outcome).findings();
    }

    private MvcTestResult post(String uri, @Nullable Cookie cookie, String name, String value) {
        var request = site.post().uri(uri).with(csrf());
        if (cookie != null) {
            request = request.cookie(cookie);
        }
        return name.isEmpty() ? request.exchange() : request.param(name, value).exchange();
    }

    private Document page(String uri, Cookie... cookies) throws Exception {
        var request = site.get().uri(uri);
        MvcTestResult shown = (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
        assertThat(shown).hasStatus(200);
        return Jsoup.parse(shown.getResponse().getContentAsString());
    }
}
