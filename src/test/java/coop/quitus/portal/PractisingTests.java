package coop.quitus.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.federation.PracticeSchools;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.AssociationSubsidies;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Someone new learns in a school of their own, that nothing counts, and does the eight steps.
@RoomTest
class PractisingTests {

    @Autowired World world;
    @Autowired PracticeYear practice;
    @Autowired PracticeSchools schools;
    @Autowired Places places;
    @Autowired Mandates mandates;
    @Autowired AssociationSubsidies overview;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester site;

    private Cooperative real;
    private Person holder;
    private Cookie session;

    @BeforeEach
    void a_mandate_holder_of_a_real_school() {
        real = world.school();
        holder = world.someone(Role.MANDATE_HOLDER, real);
        session = world.session(holder);
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(session).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static <T> T value(Outcome<T, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, ?>) outcome).value();
    }

    @Test
    void a_press_of_a_button_opens_a_school_whose_every_page_says_that_nothing_is_real()
            throws UnsupportedEncodingException {
        assertThat(site.get().uri("/entrainement/visite").cookie(session))
                .hasStatus(303)
                .hasHeader("Location", "/entrainement");
        assertThat(page("/entrainement").select("main button").text()).contains("Ouvrir mon école");
        assertThat(site.post().uri("/entrainement").cookie(session).with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/entrainement/visite");
        Document tour = page("/entrainement/visite");
        assertThat(tour.select(".tour > li")).hasSize(8);
        assertThat(tour.select(".growth").text()).contains("Graine", "0 étape faite sur 8");
        for (String href : tour.select(".tour a").eachAttr("href")) {
            assertThat(page(href).select("aside.demo").text())
                    .as(href)
                    .contains("École d'entraînement : rien n'est réel");
        }
        assertThat(page("/cooperatives/" + real.id()).text()).doesNotContain("rien n'est réel. La");
    }

    @Test
    void no_list_and_no_figure_of_an_association_holds_it() {
        var year = new SchoolYear(2025);
        var before = overview.of(real.association(), year).publicReceived();
        Cooperative school = practice.begin(holder);
        assertThat(school.practice()).isTrue();
        assertThat(places.associations()).hasSize(101);
        assertThat(places.associations())
                .allSatisfy(one ->
                        assertThat(places.cooperativesOf(one.id()))
                                .noneMatch(Cooperative::practice));
        assertThat(overview.of(real.association(), year).publicReceived()).isEqualTo(before);
        assertThat(places.association(school.association()).orElseThrow().name())
                .contains("entraînement");
        Cooperative next = world.school();
        assertThat(next.number()).startsWith("42-");
    }

    @Test
    void postgresql_refuses_a_practice_school_in_a_real_association() {
        assertThatThrownBy(() ->
                        sql.sql(
                                        """
                                        INSERT INTO federation.cooperative (books, association_id, number, name, founded_at, practice)
                                        VALUES (gen_random_uuid(), :association, 'EN-x', 'x', now(), true)
                                        """)
                                .param("association", real.association().value())
                                .update())
                .rootCause()
                .hasMessageContaining("foreign key");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSOCIATION_STAFF", "NATIONAL_OFFICE", "MANDATE_HOLDER", "AUDITOR"})
    void nobody_else_enters(Role role) {
        Cooperative school = practice.begin(holder);
        assertThat(site.get().uri("/cooperatives/" + school.id()).cookie(world.session(role, real)))
                .hasStatus(404);
    }

    @Test
    void nobody_is_invited_where_nothing_is_real() {
        Cooperative school = practice.begin(holder);
        assertThat(mandates.givable(school.id(), holder.id())).isEmpty();
        assertThat(mandates.givable(real.id(), holder.id())).isNotEmpty();
    }

    @Test
    void it_changes_nothing_to_one_s_real_places() {
        practice.begin(holder);
        assertThat(mandates.of(holder.id())).hasSize(1);
        assertThat(site.get().uri("/").cookie(session))
                .hasStatus(303)
                .hasHeader("Location", "/cooperatives/" + real.id());
    }

    @Test
    void to_begin_again_is_to_begin_elsewhere() {
        Cooperative first = practice.begin(holder);
        Cooperative second = practice.begin(holder);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(practice.of(holder))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(second.id()));
        assertThat(site.get().uri("/cooperatives/" + first.id()).cookie(session)).hasStatus(404);
        assertThat(site.get().uri("/cooperatives/" + second.id()).cookie(session)).hasStatus(200);
    }

    @Test
    void who_keeps_no_books_has_nothing_to_practise() {
        assertThat(site.get().uri("/entrainement").cookie(world.session(Role.PARENT, real)))
                .hasStatus(403);
        assertThat(site.get().uri("/entrainement").cookie(world.session(Role.TREASURER, real)))
                .hasStatus(200);
        // To practise gives no right to go on practising once one's real part has ended.
        Person former = world.someone(Role.MANDATE_HOLDER, real);
        practice.begin(former);
        mandates.of(former.id()).forEach(one -> value(mandates.end(one.id(), former.acting())));
        assertThat(site.get().uri("/entrainement").cookie(world.session(former))).hasStatus(403);
        assertThat(schools.of(former.id())).isPresent();
    }

    @Test
    void the_bank_s_file_and_the_invoice_are_handed_out() {
        practice.begin(holder);
        assertThat(site.get().uri("/entrainement/releve.ofx").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("OFXHEADER", "VERSEMENT ESPECES", "20260601");
        assertThat(site.get().uri("/entrainement/facture.pdf").cookie(session))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }
}
