package coop.quitus.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.bylaw.LocalChange;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterTemplates.OwnText;
import coop.quitus.world.ClassWorld;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An association begins the letters of its classes in its own words.
class BeginningLettersInOurWordsTests extends LetterSchool {

    private static final Actor BY = Actor.operator("essai");
    private static final String OURS = "Bonjour,\n\nChez nous, {classe} voudrait {objet}.";

    @Autowired LetterTemplates templates;
    @Autowired LocalHistory history;
    @Autowired ClassWorld classes;
    @Autowired MockMvcTester site;
    @Autowired JdbcClient sql;

    @Test
    void our_words_hold_from_their_year_on_here_alone_and_the_nation_can_be_followed_again() {
        AssociationId here = world.school("72").association();
        assertThat(value(templates.write(here, YEAR.next(), ours(OURS, ""), BY)).own()).isTrue();
        assertThat(body(here, 0)).startsWith("Bonjour,\n\nNous sommes {classe}");
        assertThat(body(here, 1)).isEqualTo(OURS);
        assertThat(body(here, 5)).isEqualTo(OURS);
        assertThat(body(world.school("75").association(), 5)).doesNotContain("Chez nous");
        value(templates.follow(here, YEAR.next().next(), "demande", "", BY));
        assertThat(body(here, 1)).isEqualTo(OURS);
        assertThat(body(here, 2)).doesNotContain("Chez nous");
        assertThat(refusals(templates.follow(here, YEAR.next().next(), "demande", "", BY)))
                .containsExactly(new LetterFinding.FollowsAlready());
    }

    @Test
    void a_running_year_says_why_and_a_hole_that_nobody_fills_is_refused() {
        AssociationId here = world.school("59").association();
        assertThat(refusals(templates.write(here, YEAR, ours("{prenom} et {objet}", " "), BY)))
                .containsExactly(
                        new LetterFinding.UnknownHole("texte", List.of("prenom")),
                        new LetterFinding.NoReason(YEAR));
        assertThat(refusals(templates.write(here, YEAR, ours("x".repeat(4001), "Vote"), BY)))
                .containsExactly(new LetterFinding.TooLong("texte", 4000));
        value(templates.write(here, YEAR, ours("x".repeat(4000), "Vote"), BY));
        assertThat(refusals(templates.follow(here, YEAR, "demande", "", BY)))
                .containsExactly(new LetterFinding.NoReason(YEAR))
                .allSatisfy(one -> assertThat(LetterSentences.of(one).rule()).isNotNull());
        value(templates.follow(here, YEAR, "demande", "Retour", BY));
        assertThat(history.of(here, YEAR))
                .extracting(LocalChange::key, LocalChange::reason)
                .containsExactly(
                        tuple("lettre.demande", "Retour"), tuple("lettre.demande", "Vote"));
        assertThatThrownBy(() -> sql.sql("UPDATE letter.own_template SET body = 'autre'").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void an_association_writes_its_letter_beside_the_nation_s_and_its_class_begins_with_it()
            throws Exception {
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + school.association() + "/lettres-commencees";
        assertThat(post(staff, path + "/visite", "Nous {classe} préparons {objet}", ""))
                .hasStatus(422);
        assertThat(post(staff, path + "/visite", "Nous {classe} préparons {objet}", "Vote du CA"))
                .hasStatus(303);
        Document list = page(staff, path + "?annee=2026");
        assertThat(list.select("tr:contains(Inviter à une visite)").text())
                .contains("Nous préparons {objet}. Nous aimerions", "Nous {classe} préparons");
        assertThat(
                        page(
                                        staff,
                                        "/associations/"
                                                + school.association()
                                                + "/regles-locales/2026")
                                .expectFirst("tr:contains(Inviter à une visite)")
                                .text())
                .contains("diffère", "Vote du CA");
        assertThat(page(staff, path + "/visite?annee=2026").text())
                .contains("Suivre à nouveau la fédération");
        String head =
                "/cooperatives/" + school.id() + "/exercices/2026/lettres/nouvelle?modele=visite";
        assertThat(page(world.session(Role.TREASURER, school), head).select("[name=texte]").text())
                .startsWith("Nous … préparons");
        Cookie tablet = classes.open(school, YEAR, "CM2");
        assertThat(
                        site.post()
                                .uri("/classe/lettres/nouvelle")
                                .cookie(tablet)
                                .with(csrf())
                                .param("sujet", "pelouse")
                                .param("modele", "visite")
                                .param("partenaire", mayor.id().toString())
                                .param("objet", "une mare"))
                .hasStatus(303);
        assertThat(letters.of(school.id(), YEAR).getFirst().body())
                .isEqualTo("Nous la classe de CM2 préparons une mare");
    }

    @Test
    void an_office_words_its_own_reminders_and_they_begin_with_these_words() throws Exception {
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + school.association() + "/lettres-commencees";
        String one = path + "/rappel-quitus";
        assertThat(post(staff, one, "Bonjour {classe}", "Vote du CA")).hasStatus(422);
        assertThat(post(staff, one, "x".repeat(3001), "Vote du CA")).hasStatus(422);
        assertThat(post(staff, one, "Cher {personne}, et le quitus ?", "Vote du CA"))
                .hasStatus(303);
        Document list = page(staff, path + "?annee=2026");
        assertThat(list.expectFirst("tr:contains(Rappel : quitus à donner)").text())
                .contains("n'ont pas encore donné le quitus", "Cher {personne}, et le quitus ?");
        assertThat(begun(staff, "DISCHARGE")).isEqualTo("Cher {personne}, et le quitus ?");
        assertThat(begun(staff, "REPORT")).startsWith("Bonjour {personne}");
        assertThat(post(staff, one + "/retrait", "", "Retour")).hasStatus(303);
        assertThat(begun(staff, "DISCHARGE")).contains("n'ont pas encore donné le quitus");
        assertThat(page(world.session(Role.TREASURER, school), head()).text())
                .as("a class is offered letters of classes alone")
                .doesNotContain("Rappel : ");
    }

    private String head() {
        return "/cooperatives/" + school.id() + "/exercices/2026/lettres/nouvelle";
    }

    private String begun(Cookie staff, String kind) {
        MvcTestResult answer =
                site.post()
                        .uri("/associations/" + school.association() + "/suivi/2026/rappels")
                        .cookie(staff)
                        .with(csrf())
                        .param("choisies", school.id().toString())
                        .param("modele", kind)
                        .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                        new String(
                                answer.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8))
                .select("[name=mots]")
                .text();
    }

    @Test
    void another_association_does_not_find_them() {
        Cooperative other = world.elsewhere();
        String path = "/associations/" + school.association() + "/lettres-commencees";
        assertThat(site.get().uri(path).cookie(world.session(Role.ASSOCIATION_STAFF, other)))
                .hasStatus(404);
    }

    private static OwnText ours(String body, String reason) {
        return new OwnText("demande", "Demande de {classe}", body, reason);
    }

    private String body(AssociationId association, int yearsOn) {
        var year = new SchoolYear(YEAR.startsIn() + yearsOn);
        return templates.find(association, year, "demande").orElseThrow().body();
    }

    private MvcTestResult post(Cookie who, String uri, String text, String reason) {
        return site.post()
                .uri(uri)
                .cookie(who)
                .with(csrf())
                .param("annee", "2026")
                .param("objet", "Invitation")
                .param("texte", text)
                .param("raison", reason)
                .exchange();
    }

    private Document page(Cookie who, String uri) {
        MvcTestResult answer = site.get().uri(uri).cookie(who).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
