package coop.quitus.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page of the activity report: what a mandate holder, a teacher and a parent find there.
@RoomTest
class AnsweringThroughThePagesTests {

    @Autowired World world;
    @Autowired ActivityReports reports;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private Cookie holder;
    private String here;

    @BeforeEach
    void a_mandate_holder() {
        school = world.school();
        holder = world.session(Role.MANDATE_HOLDER, school);
        here = "/cooperatives/" + school.id() + "/exercices/2025/activites";
    }

    private Document page(Cookie who) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(here).cookie(who).exchange();
        assertThat(result).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(Cookie who, Map<String, String> fields) {
        var request = site.post().uri(here).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void the_essential_comes_first_with_what_the_house_knows() throws UnsupportedEncodingException {
        Document page = page(holder);
        assertThat(page.select("form > .field > label[for], form > fieldset > legend").eachText())
                .hasSize(8);
        assertThat(page.text()).contains("aucun nom d'enfant", "Il manque 7 réponses");
        assertThat(page.select("textarea[name=classes]").text()).contains("CE2");
        assertThat(page.text()).contains("D'après la page Classes");
    }

    @Test
    void a_part_is_kept_and_the_page_says_what_is_left() throws UnsupportedEncodingException {
        assertThat(
                        send(
                                holder,
                                Map.of(
                                        "version",
                                        "0",
                                        "council",
                                        "12",
                                        "projects.1.title",
                                        "Le jardin")))
                .hasStatus(303)
                .hasHeader("Location", here);
        Document page = page(holder);
        assertThat(page.select("input[name=council]").attr("value")).isEqualTo("12");
        assertThat(page.select("input[name^=projects][name$=title]").eachAttr("value"))
                .containsExactly("Le jardin", "");
        assertThat(page.text()).contains("Il manque 5 réponses", "Qui a répondu à quoi");
    }

    @Test
    void what_cannot_be_read_comes_back_beside_its_field() throws UnsupportedEncodingException {
        MvcTestResult answer =
                send(
                        holder,
                        Map.of("version", "0", "council", "une dizaine", "wishes", "Du temps"));
        assertThat(answer).hasStatus(422);
        Document page = read(answer);
        assertThat(page.select("input[name=council]").attr("value")).isEqualTo("une dizaine");
        assertThat(page.select("input[name=council]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("textarea[name=wishes]").text()).isEqualTo("Du temps");
    }

    @Test
    void who_answers_the_same_question_later_is_told_and_loses_nothing()
            throws UnsupportedEncodingException {
        assertThat(send(holder, Map.of("version", "0", "council", "12"))).hasStatus(303);
        Cookie head = world.session(Role.HEAD, school);
        MvcTestResult late = send(head, Map.of("version", "0", "council", "14"));
        assertThat(late).hasStatus(409);
        Document page = read(late);
        assertThat(page.select("input[name=council]").attr("value")).isEqualTo("14");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(page.text()).contains("Combien de conseils");
        assertThat(send(head, Map.of("version", "1", "council", "14"))).hasStatus(303);
    }

    @Test
    void a_box_that_is_unticked_is_unticked() {
        SchoolYear year = new SchoolYear(2025);
        assertThat(send(holder, Map.of("version", "0", "projects.none", "oui"))).hasStatus(303);
        assertThat(reports.sheet(school.id(), year).value("projects.none")).isEqualTo("oui");
        assertThat(send(holder, Map.of("version", "1", "projects.none", ""))).hasStatus(303);
        assertThat(reports.sheet(school.id(), year).value("projects.none")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # role         , reads , answers , paper
                    TREASURER      , 200   , 303     , 200
                    TEACHER        , 200   , 303     , 200
                    HEAD           , 200   , 303     , 200
                    PARENT         , 200   , 403     , 200
                    VERIFIER       , 200   , 403     , 200
                    FUNDER         , 403   , 403     , 403
                    """)
    void the_staff_answers_and_who_reads_the_report_reads_it(
            Role role, int reads, int answers, int paper) throws UnsupportedEncodingException {
        Cookie who = world.session(role, school);
        MvcTestResult page = site.get().uri(here).cookie(who).exchange();
        assertThat(page).hasStatus(reads);
        if (reads == 200) {
            assertThat(read(page).select("main form[method=post]").isEmpty())
                    .isEqualTo(answers != 303);
        }
        assertThat(send(who, Map.of("version", "0", "council", "7"))).hasStatus(answers);
        assertThat(site.get().uri(here + ".pdf").cookie(who).exchange()).hasStatus(paper);
    }
}
