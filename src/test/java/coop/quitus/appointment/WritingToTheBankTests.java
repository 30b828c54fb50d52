package coop.quitus.appointment;

import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.appointment.BankLetter.Kind;
import coop.quitus.appointment.BankLetter.State;
import coop.quitus.database.Server;
import coop.quitus.document.PdfJudge;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Letters to banks carry the right names and are followed until the answer (MAN-06).
@RoomTest
class WritingToTheBankTests extends NamingSchool {

    @Autowired Seals seals;
    @Autowired Server server;

    private void identified() {
        value(
                founding.identify(
                        school.association(),
                        "732829320",
                        "73282932000074",
                        "W461234567",
                        officer.acting()));
    }

    private BankLetter prepared(NewBankLetter asked) {
        return value(letters.prepare(school.id(), asked, staff.acting()));
    }

    @Test
    void nothing_leaves_in_the_name_of_an_association_without_numbers_under_man_06() {
        var elsewhere = world.elsewhere();
        var there = world.someone(Role.ASSOCIATION_STAFF, elsewhere);
        assertThat(
                        refused(
                                letters.prepare(
                                        elsewhere.id(),
                                        ALetter.naming("Mme Martin"),
                                        there.acting())))
                .singleElement()
                .isEqualTo(new AppointmentFinding.NoNumbers())
                .extracting(NamingSchool::ruleOf)
                .isEqualTo("MAN-06");
    }

    @Test
    void a_letter_names_the_association_the_account_and_who_signs() throws Exception {
        identified();
        BankLetter letter = prepared(ALetter.naming("Mme Martin"));
        byte[] paper = letters.paper(school.id(), letter.id(), staff.acting()).orElseThrow();
        assertThat(PdfJudge.faults(paper)).isEmpty();
        assertThat(text(paper))
                .contains(
                        "OCCE du Lot",
                        "SIREN 732829320",
                        "SIRET 73282932000074",
                        "RNA W461234567",
                        "Crédit Mutuel",
                        "46000 Cahors",
                        "FR76 3000 6000 0112 3456 7890 189",
                        "Mme Roux",
                        "Mme Martin",
                        "Mme Présidente",
                        school.number());
        assertThat(seals.read(paper)).isInstanceOf(SealReading.Ours.class);
        value(founding.identify(school.association(), "732829320", "", "", officer.acting()));
        assertThat(letters.paper(school.id(), letter.id(), officer.acting()).orElseThrow())
                .as("the numbers of its day")
                .isEqualTo(paper);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replace('\u00a0', ' ');
        }
    }

    @Test
    void opening_and_closing_are_other_letters() throws Exception {
        identified();
        BankLetter opening =
                prepared(
                        ALetter.of(Kind.OPENING, "", List.of(), List.of("Mme Martin", "M. Keita")));
        BankLetter closing = prepared(ALetter.of(Kind.CLOSING, ALetter.IBAN, List.of(), List.of()));
        assertThat(text(letters.paper(school.id(), opening.id(), staff.acting()).orElseThrow()))
                .contains("ouverture d'un compte", "à ouvrir", "M. Keita");
        assertThat(text(letters.paper(school.id(), closing.id(), staff.acting()).orElseThrow()))
                .contains("fermeture d'un compte", "notre siège");
        assertThat(letters.all(school.id())).extracting(BankLetter::number).containsExactly(2, 1);
    }

    @Test
    void a_letter_without_an_account_or_a_name_is_not_prepared() {
        identified();
        assertThat(refused(letters.prepare(school.id(), letter("FR76 0000"), staff.acting())))
                .containsExactly(new AppointmentFinding.NoAccount());
        assertThat(
                        refused(
                                letters.prepare(
                                        school.id(),
                                        ALetter.of(
                                                Kind.SIGNATORIES,
                                                ALetter.IBAN,
                                                List.of(" "),
                                                List.of()),
                                        staff.acting())))
                .containsExactly(new AppointmentFinding.NoSignatory());
        assertThat(letters.all(school.id())).isEmpty();
    }

    private static NewBankLetter letter(String account) {
        return ALetter.of(Kind.CLOSING, account, List.of(), List.of());
    }

    @Test
    void a_bank_answers_what_was_sent_and_once() {
        identified();
        BankLetter letter = prepared(ALetter.naming("Mme Martin"));
        assertThat(refused(letters.done(school.id(), letter.id(), DAY, "", staff.acting())))
                .containsExactly(new AppointmentFinding.AnotherState(State.PREPARED));
        assertThat(
                        refused(
                                letters.sent(
                                        school.id(),
                                        letter.id(),
                                        DAY.minusDays(1),
                                        staff.acting())))
                .first()
                .isInstanceOf(AppointmentFinding.NotADay.class);
        value(letters.sent(school.id(), letter.id(), DAY, staff.acting()));
        assertThat(letters.letter(school.id(), letter.id()).orElseThrow().state())
                .isEqualTo(State.SENT);
        clock.moveTo(DAY.plusDays(20));
        BankLetter done =
                value(
                        letters.done(
                                school.id(),
                                letter.id(),
                                DAY.plusDays(19),
                                "Par courrier",
                                staff.acting()));
        assertThat(done.over()).isTrue();
        assertThat(done.step(State.DONE)).get().extracting("on").isEqualTo(DAY.plusDays(19));
        assertThat(refused(letters.drop(school.id(), letter.id(), "Trop tard", staff.acting())))
                .containsExactly(new AppointmentFinding.AnotherState(State.DONE));
    }

    @Test
    void a_request_that_is_given_up_says_why_and_its_letter_is_no_longer_current() {
        identified();
        BankLetter letter = prepared(ALetter.naming("Mme Martin"));
        byte[] paper = letters.paper(school.id(), letter.id(), staff.acting()).orElseThrow();
        assertThat(refused(letters.drop(school.id(), letter.id(), " ", staff.acting())))
                .first()
                .isInstanceOf(AppointmentFinding.Missing.class);
        value(letters.drop(school.id(), letter.id(), "Elle reste.", staff.acting()));
        assertThat(seals.read(paper))
                .isInstanceOfSatisfying(
                        SealReading.Ours.class,
                        ours -> assertThat(ours.paper().current()).isFalse());
    }

    @Test
    void postgresql_hears_no_answer_before_the_letter_left() throws SQLException {
        identified();
        BankLetter letter = prepared(ALetter.naming("Mme Martin"));
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            String step =
                    "INSERT INTO appointment.bank_letter_step SELECT cooperative_id, association_id, id, 'DONE',"
                            + " written_on, '', now(), prepared_by_id, prepared_by FROM appointment.bank_letter"
                            + " WHERE id = '%s'";
            assertThatThrownBy(() -> sql.execute(step.formatted(letter.id())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("a bank answers what was sent");
        }
    }
}
