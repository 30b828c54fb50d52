package coop.quitus.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.bylaw.LocalChange;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An association writes its own word over the nation's, and a cooperative asks.
@RoomTest
class WritingOurOwnWordsTests {

    private static final Actor BY = Actor.operator("essai");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    @Autowired AdvicePack pack;
    @Autowired LocalHistory history;
    @Autowired Places places;
    @Autowired World world;
    @Autowired MockMvcTester site;

    @Test
    void our_own_word_stands_from_its_day_and_the_former_can_be_read_again() {
        AssociationId here = association("47");
        NewAdvice asked = toboggan(LocalDate.of(2027, 9, 1), "");
        assertThat(pack.write(here, asked, BY)).isInstanceOf(Outcome.Done.class);
        assertThat(verdict(here, TODAY)).isEqualTo(Verdict.FORBIDDEN);
        assertThat(verdict(here, LocalDate.of(2027, 9, 1))).isEqualTo(Verdict.TOLERATED);
        assertThat(verdict(association(World.ELSEWHERE), LocalDate.of(2027, 9, 1)))
                .isEqualTo(Verdict.FORBIDDEN);
        assertThat(history.of(here, new SchoolYear(2027)))
                .extracting(LocalChange::key)
                .containsExactly("droit.gros-equipement");
    }

    @Test
    void a_running_year_asks_why_and_a_text_asks_its_reference_and_its_day() {
        AssociationId here = association("976");
        assertThat(pack.write(here, toboggan(TODAY, ""), BY))
                .isEqualTo(Outcome.refused(new AdviceFinding.NoReason(new SchoolYear(2026))));
        assertThat(pack.write(here, citing("", null), BY))
                .isEqualTo(Outcome.refused(new AdviceFinding.NoText()));
        assertThat(pack.write(here, citing("Décision du CA", null), BY))
                .isEqualTo(Outcome.refused(new AdviceFinding.NoDate()));
        assertThat(pack.write(here, citing("Décision du CA", TODAY.plusDays(1)), BY))
                .isEqualTo(Outcome.refused(new AdviceFinding.NoDate()));
        assertThat(pack.write(here, citing("Décision du CA", TODAY), BY))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_word_taken_back_lets_the_nation_speak_again() {
        AssociationId here = association("49");
        assertThat(pack.withdraw(here, "gros-equipement", "Vote", BY))
                .isEqualTo(Outcome.refused(new AdviceFinding.NotItsOwn()));
        assertThat(pack.write(here, toboggan(TODAY, "Vote"), BY)).isInstanceOf(Outcome.Done.class);
        assertThat(verdict(here, TODAY)).isEqualTo(Verdict.TOLERATED);
        assertThat(pack.withdraw(here, "gros-equipement", " ", BY))
                .isEqualTo(Outcome.refused(new AdviceFinding.NoReason(new SchoolYear(2026))));
        assertThat(pack.withdraw(here, "gros-equipement", "Nouveau vote", BY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(verdict(here, TODAY)).isEqualTo(Verdict.FORBIDDEN);
        assertThat(history.of(here, new SchoolYear(2026)))
                .extracting(LocalChange::reason)
                .containsExactly("Nouveau vote", "Vote");
    }

    @Test
    void a_mandate_holder_asks_and_reads_the_text_and_whom_to_ask() {
        Cooperative school = world.school("50");
        Cookie holder = world.session(Role.MANDATE_HOLDER, school);
        var staff = world.someone(Role.ASSOCIATION_OFFICER, school);
        Document page = page(holder, path(school) + "?question=un livret A ?");
        assertThat(page.expectFirst(".reply").text())
                .contains("Non", "ni livret ni placement", "OCCE 21", "25 novembre 2026");
        assertThat(page.select(".whom").text()).contains(staff.email());
        assertThat(page.select(".reply .cited a").attr("href")).isEqualTo("/textes#occe-21");
        assertThat(page(holder, path(school) + "?theme=people").select(".reply"))
                .hasSizeGreaterThan(3);
        assertThat(page(holder, "/textes").select("dt#cmf-l112-6").text()).contains("à vérifier");
    }

    @Test
    void an_unanswered_question_reaches_the_association_that_answers_it() {
        Cooperative school = world.school("60");
        Cookie holder = world.session(Role.MANDATE_HOLDER, school);
        MvcTestResult asked =
                site.post()
                        .uri(path(school))
                        .param("question", "Un aquarium & des poissons ?")
                        .cookie(holder)
                        .with(csrf())
                        .exchange();
        assertThat(asked).hasStatus(303);
        String back = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        assertThat(
                        page(holder, URLDecoder.decode(back, StandardCharsets.UTF_8))
                                .select(".answers")
                                .text())
                .contains("Nous ne savons pas encore", "OCCE de l'Oise");
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String droits = "/associations/" + school.association() + "/droits";
        Document list = page(staff, droits);
        assertThat(list.select(".questions").text()).contains("aquarium", "posée une fois");
        assertThat(page(staff, droits + "/nouveau?mots=aquarium").select("[name=mots]").text())
                .isEqualTo("aquarium");
        Cookie stranger = world.session(Role.ASSOCIATION_STAFF, world.elsewhere());
        assertThat(site.get().uri(droits).cookie(stranger)).hasStatus(404);
        assertThat(site.get().uri(path(school)).cookie(stranger)).hasStatus(404);
    }

    private NewAdvice toboggan(LocalDate from, String reason) {
        return new NewAdvice(
                "gros-equipement",
                Topic.EXPENSES,
                Verdict.TOLERATED,
                "Le gros matériel de cour",
                List.of("toboggan"),
                "Admis quand la commune le pose.",
                "circulaire-2008-095",
                "",
                null,
                from,
                reason);
    }

    private NewAdvice citing(String reference, @Nullable LocalDate day) {
        return new NewAdvice(
                "",
                Topic.EVENTS,
                Verdict.ASK,
                "Une montgolfière",
                List.of("Montgolfière"),
                "Demandez-nous.",
                "",
                reference,
                day,
                LocalDate.of(2027, 9, 1),
                "");
    }

    private Verdict verdict(AssociationId association, LocalDate day) {
        return pack.of(association, day).stream()
                .filter(advice -> advice.id().equals("gros-equipement"))
                .toList()
                .getFirst()
                .verdict();
    }

    private Document page(Cookie who, String uri) {
        MvcTestResult answer = site.get().uri(uri).cookie(who).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String path(Cooperative school) {
        return "/cooperatives/" + school.id() + "/ai-je-le-droit";
    }

    private AssociationId association(String department) {
        return places.associationOf(department).orElseThrow().id();
    }
}
