package coop.quitus.oversight;

import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Entry;
import coop.quitus.oversight.Question.Deed;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The association or its auditor asks, the school answers, who asked says that it is resolved.
@RoomTest
class AskingAboutAnEntryTests extends OverseenSchool {

    @Autowired Questions questions;

    @Override
    String department() {
        return "65";
    }

    private Question asked(Entry entry) {
        return value(
                questions.ask(
                        school.id(),
                        YEAR,
                        UUID.randomUUID(),
                        entry.id().value(),
                        "À quoi a servi ce terreau ?",
                        office.acting()));
    }

    @Test
    void a_thread_is_only_added_to() {
        Question asked = asked(spent(school, "12,50"));
        UUID id = asked.id();
        assertThat(asked.piece()).isEqualTo("D01");
        assertThat(questions.waiting(school.id())).containsExactly(new Questions.Waiting(YEAR, 1));
        value(questions.answer(school.id(), id, "Au potager des CM2.", "", holder.acting()));
        assertThat(questions.waiting(school.id())).isEmpty();
        value(questions.askAgain(school.id(), id, "Lequel ?", office.acting()));
        value(questions.answer(school.id(), id, "Celui de la cour.", "", holder.acting()));
        Question now = value(questions.resolve(school.id(), id, "", office.acting()));
        assertThat(now.thread())
                .extracting(Question.Word::deed)
                .containsExactly(
                        Deed.ASKED, Deed.ANSWERED, Deed.ASKED_AGAIN, Deed.ANSWERED, Deed.RESOLVED);
        assertThat(questions.answer(school.id(), id, "Encore", "", holder.acting()))
                .isEqualTo(Outcome.refused(new OversightFinding.AlreadyResolved()));
        assertThat(questions.resolve(school.id(), id, "", office.acting()))
                .isEqualTo(Outcome.refused(new OversightFinding.AlreadyResolved()));
        value(questions.askAgain(school.id(), id, "Et la facture ?", office.acting()));
        assertThat(questions.of(school.id(), YEAR)).hasSize(1);
    }

    @Test
    void the_same_form_twice_asks_once_and_a_question_on_nothing_is_refused() {
        UUID key = UUID.randomUUID();
        value(questions.ask(school.id(), YEAR, key, null, "Combien de classes ?", office.acting()));
        value(questions.ask(school.id(), YEAR, key, null, "Combien de classes ?", office.acting()));
        assertThat(questions.of(school.id(), YEAR)).hasSize(1);
        assertThat(
                        questions.ask(
                                school.id(),
                                YEAR,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "Quoi ?",
                                office.acting()))
                .isEqualTo(Outcome.refused(new OversightFinding.NoSuchThing()));
        assertThat(questions.answer(school.id(), key, "Voici", "0".repeat(64), holder.acting()))
                .isEqualTo(Outcome.refused(new OversightFinding.NoSuchThing()));
    }

    @Test
    void the_school_sees_the_question_at_home_and_on_the_entry_and_answers_with_a_document()
            throws UnsupportedEncodingException {
        Entry entry = spent(school, "12,50");
        String there = books + "/cahier/" + entry.piece() + "/questions";
        Map<String, String> form =
                Map.of("cle", UUID.randomUUID().toString(), "mots", "À quoi a servi ce terreau ?");
        assertThat(send(there, staff, Map.of("cle", UUID.randomUUID().toString(), "mots", " ")))
                .hasStatus(422);
        assertThat(send(there, staff, form)).hasStatus(303);
        Document seen = page(books + "/cahier/" + entry.piece(), mandated);
        assertThat(seen.select("[hx-get=" + there + "]")).hasSize(1);
        Document due = page("/cooperatives/" + school.id() + "/echeances", mandated);
        assertThat(due.text())
                .contains("Répondre à l'association", "1 question attend votre réponse.");
        Document list = page(there, mandated);
        assertThat(list.text()).contains("À quoi a servi ce terreau ?", "attend une réponse");
        assertThat(list.select("form[action=" + there + "]"))
                .as("the school does not ask")
                .isEmpty();
        answerAt(list.select("#questions a").attr("href"));
    }

    private void answerAt(String question) throws UnsupportedEncodingException {
        MvcTestResult answered =
                site.post()
                        .uri(question + "/reponses")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "justificatif",
                                        "facture.png",
                                        "image/png",
                                        GoldenYear.photo("D01")))
                        .param("mots", "Au potager, voici la facture.")
                        .cookie(mandated)
                        .with(csrf())
                        .exchange();
        assertThat(answered).hasStatus(303);
        Document thread = page(question, staff);
        assertThat(thread.text()).contains("Au potager, voici la facture.", "répondue");
        String document = thread.select(".thread a").attr("href");
        assertThat(opened(document, staff)).hasStatusOk();
        assertThat(send(question + "/resolution", staff, Map.of())).hasStatus(303);
        assertThat(page(question, mandated).text()).contains("résolue");
        assertThat(page("/cooperatives/" + school.id() + "/echeances", mandated).text())
                .doesNotContain("Répondre à l'association");
    }

    @Test
    void each_side_does_its_own_part_and_strangers_see_nothing() {
        Question asked = asked(spent(school, "12,50"));
        String one = books + "/questions/" + asked.id();
        Cookie auditor = world.session(Role.AUDITOR, school);
        assertThat(send(one + "/suite", mandated, Map.of("mots", "Non"))).hasStatus(403);
        assertThat(send(one + "/resolution", mandated, Map.of())).hasStatus(403);
        assertThat(send(one + "/reponses", staff, Map.of("mots", "Non"))).hasStatus(403);
        assertThat(send(one + "/suite", auditor, Map.of("mots", "Et la facture ?"))).hasStatus(303);
        Cookie elsewhere = world.session(Role.MANDATE_HOLDER, world.elsewhere());
        for (String path : List.of(one, books + "/questions")) {
            assertThat(opened(path, elsewhere)).as(path).hasStatus(404);
            assertThat(opened(path, auditor)).as(path).hasStatusOk();
        }
    }
}
