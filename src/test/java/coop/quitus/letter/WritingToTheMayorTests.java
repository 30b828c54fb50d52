package coop.quitus.letter;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.document.PdfJudge;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.letter.LetterAnswer.Verdict;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.RoomTest;
import coop.quitus.world.WorldClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A letter is written, adopted, signed, sent and answered, in that order.
@RoomTest
class WritingToTheMayorTests extends LetterSchool {

    @Autowired coop.quitus.identity.Letters outbox;
    @Autowired Seals seals;
    @Autowired ClassWorld classes;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired WorldClock clock;

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    /// LET-01, LET-03.
    @Test
    void the_order_is_law() {
        Letter draft = drafted();
        assertThat(draft.state()).isEqualTo(LetterState.DRAFT);
        assertThat(refusals(letters.sign(school.id(), draft.id(), head.acting())))
                .containsExactly(new LetterFinding.NotAdopted());
        assertThat(refusals(letters.send(school.id(), draft.id(), true, MME_ROUX)))
                .containsExactly(new LetterFinding.NotAdopted());
        Letter adopted = adopted(draft);
        assertThat(
                        refusals(
                                letters.rewrite(
                                        school.id(), adopted.id(), 1, "Autre", "Autre", MME_ROUX)))
                .containsExactly(new LetterFinding.Adopted());
        assertThat(refusals(letters.send(school.id(), adopted.id(), true, MME_ROUX)))
                .containsExactly(new LetterFinding.NotSigned());
        assertThat(refusals(letters.sign(school.id(), adopted.id(), MME_ROUX)))
                .containsExactly(new LetterFinding.NotTheHead());
        Letter signed = signed(adopted);
        assertThat(signed.signedBy()).isEqualTo(head.name());
        assertThat(refusals(letters.sign(school.id(), signed.id(), head.acting())))
                .containsExactly(new LetterFinding.AlreadySigned(head.name()));
        assertThat(LetterSentences.of(new LetterFinding.NotAdopted()).rule())
                .isEqualTo(LetterRules.LET_01);
    }

    @Test
    void a_yes_of_the_council_adopts_it_at_once_and_a_decision_of_nobody_does_not() {
        Letter draft = drafted();
        assertThat(refusals(letters.adopt(school.id(), draft.id(), UUID.randomUUID(), MME_ROUX)))
                .containsExactly(new LetterFinding.NotCarried());
        value(letters.propose(school.id(), draft.id(), MME_ROUX));
        decide(draft, false);
        assertThat(letters.find(school.id(), draft.id()).orElseThrow().state())
                .isEqualTo(LetterState.DRAFT);
        assertThat(adopted(draft).state()).isEqualTo(LetterState.ADOPTED);
    }

    @Test
    void no_pupil_is_named_by_the_class_nor_by_who_answers() {
        classes.pupils(school, YEAR, "CM2", "Inès", "Théo");
        Letter draft = drafted();
        assertThat(
                        refusals(
                                letters.rewrite(
                                        school.id(),
                                        draft.id(),
                                        1,
                                        "Le jardin",
                                        "Bonjour, je suis Inès.",
                                        MME_ROUX)))
                .containsExactly(new LetterFinding.NamesAChild("texte", List.of("Inès")));
        SentLetter sent =
                value(letters.send(school.id(), signed(adopted(draft)).id(), true, MME_ROUX));
        var naming =
                new NewAnswer(
                        UUID.randomUUID(),
                        Verdict.NO,
                        "Bravo à Théo et à la classe.",
                        "",
                        "Mme Vial",
                        "maire",
                        "");
        assertThat(answer(value(letters.answer(school.id(), sent.secret(), naming))).words())
                .isEqualTo("Bravo à un élève et à la classe.");
    }

    @Test
    void each_text_stays_and_who_reads_an_old_one_does_not_overwrite_the_new_one() {
        Letter draft = drafted();
        Letter better =
                value(letters.rewrite(school.id(), draft.id(), 1, "Le jardin", BODY, MME_ROUX));
        assertThat(better.version()).isEqualTo(2);
        assertThat(refusals(letters.rewrite(school.id(), draft.id(), 1, "Non", BODY, MME_ROUX)))
                .containsExactly(new LetterFinding.Changed(2));
        assertThat(letters.versions(school.id(), draft.id()))
                .extracting(LetterVersion::number)
                .containsExactly(2, 1);
    }

    /// LET-02.
    @Test
    void postgresql_refuses_a_text_after_the_adoption_whoever_writes() {
        Letter adopted = adopted(drafted());
        clock.forward(Duration.ofMinutes(1));
        assertThatThrownBy(() ->
                        tenancy.within(
                                school.id(),
                                () ->
                                        sql.sql(
                                                        """
                                                        INSERT INTO letter.version
                                                            (cooperative_id, association_id, letter_id, number, subject,
                                                             body, written_at, written_by_id, written_by)
                                                        VALUES (:cooperative, :association, :letter, 2, 'x', 'y', :at,
                                                                :letter, 'z')
                                                        """)
                                                .param("cooperative", school.id().value())
                                                .param("association", school.association().value())
                                                .param("letter", adopted.id())
                                                .param(
                                                        "at",
                                                        java.sql.Timestamp.from(clock.instant()))
                                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is adopted");
    }

    @Test
    void the_mayor_says_yes_and_the_agreement_is_filed() {
        SentLetter sent = sent();
        assertThat(outbox.waiting())
                .anySatisfy(mail -> {
                    assertThat(mail.recipient()).isEqualTo("mairie@exemple.fr");
                    assertThat(mail.body()).contains(sent.address(), "carré de pelouse");
                });
        assertThat(letters.behind(school.id(), sent.secret())).isPresent();
        NewAnswer yes = answer(Verdict.YES);
        Letter answered = value(letters.answer(school.id(), sent.secret(), yes));
        assertThat(answered.state()).isEqualTo(LetterState.ANSWERED);
        assertThat(answer(value(letters.answer(school.id(), sent.secret(), yes))).number())
                .isEqualTo(1);
        assertThat(agreements.of(school.id()))
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.partner()).isEqualTo(mayor);
                    assertThat(agreement.conditions()).isEqualTo("Gardez le passage libre.");
                    assertThat(agreement.origin()).isEqualTo(answered.href(school.id()));
                    assertThat(agreement.open()).isFalse();
                });
        Letter again = value(letters.answer(school.id(), sent.secret(), answer(Verdict.MEET)));
        assertThat(answer(again).number()).isEqualTo(2);
        assertThat(letters.answers(school.id(), again.id()))
                .extracting(LetterAnswer::verdict)
                .containsExactly(Verdict.YES, Verdict.MEET);
        assertThat(answer(value(letters.read(school.id(), again.id(), MME_ROUX))).read()).isTrue();
    }

    /// LET-04.
    @Test
    void ten_answers_are_enough_and_the_eleventh_is_refused() {
        SentLetter sent = sent();
        for (int i = 0; i < 10; i++) {
            value(letters.answer(school.id(), sent.secret(), answer(Verdict.NO)));
        }
        assertThat(refusals(letters.answer(school.id(), sent.secret(), answer(Verdict.NO))))
                .containsExactly(new LetterFinding.EnoughAnswers());
    }

    @Test
    void a_link_lasts_a_year_and_opens_in_its_own_school_only() {
        SentLetter sent = sent();
        assertThat(letters.behind(world.school().id(), sent.secret())).isEmpty();
        clock.forward(Duration.ofDays(364));
        assertThat(letters.behind(school.id(), sent.secret())).isPresent();
        clock.forward(Duration.ofDays(2));
        assertThat(letters.behind(school.id(), sent.secret())).isEmpty();
        assertThat(refusals(letters.answer(school.id(), sent.secret(), answer(Verdict.YES))))
                .containsExactly(new LetterFinding.NoSuchLink());
    }

    @Test
    void an_answer_says_what_and_who() {
        SentLetter sent = sent();
        var silent = new NewAnswer(UUID.randomUUID(), null, "", "", " ", "", "");
        assertThat(refusals(letters.answer(school.id(), sent.secret(), silent)))
                .extracting(LetterFinding::field)
                .containsExactly("reponse", "nom");
    }

    @Test
    void the_paper_is_sealed_and_bears_the_link() throws Exception {
        Letter signed = signed(adopted(drafted()));
        SentLetter sent = value(letters.send(school.id(), signed.id(), false, MME_ROUX));
        byte[] once = letters.paper(school.id(), signed.id(), sent.secret(), MME_ROUX);
        assertThat(letters.paper(school.id(), signed.id(), sent.secret(), MME_ROUX))
                .isEqualTo(once);
        assertThat(PdfJudge.faults(once)).isEmpty();
        assertThat(seals.read(once))
                .isInstanceOfSatisfying(
                        SealReading.Ours.class,
                        ours -> assertThat(ours.paper().current()).isTrue());
        try (var document = Loader.loadPDF(once)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("carré de pelouse", "Signé pour l'école", head.name());
        }
    }
}
