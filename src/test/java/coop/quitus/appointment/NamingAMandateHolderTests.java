package coop.quitus.appointment;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Mandate;
import coop.quitus.handover.HandoverRules;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// All the teachers put someone forward, an officer appoints and revokes (MAN-04, MAN-05).
@RoomTest
class NamingAMandateHolderTests extends NamingSchool {

    @Autowired Rights rights;
    @Autowired Letters mail;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Vouchers vouchers;
    @Autowired Server server;

    private String write() {
        return "/cooperatives/" + school.id() + "/exercices/2026/cahier/nouvelle/depense";
    }

    @Test
    void a_nomination_needs_every_teacher_under_man_04() {
        Nomination one = nominated();
        say(one, first, true);
        assertThat(refused(appoint(one)))
                .singleElement()
                .isEqualTo(new AppointmentFinding.TeachersMissing(List.of(second.name())))
                .extracting(NamingSchool::ruleOf)
                .isEqualTo("MAN-04");
        say(one, second, false);
        assertThat(refused(appoint(one)))
                .containsExactly(new AppointmentFinding.SaysNo(second.name()));
        say(one, second, true);
        Mandate given = value(appoint(one));
        assertThat(given.from()).isEqualTo(DAY);
        assertThat(holds(Role.MANDATE_HOLDER)).isTrue();
        assertThat(rights.opens("POST", write(), martin().orElseThrow())).isTrue();
        assertThat(mail.waiting()).anyMatch(letter -> letter.recipient().equals(email));
        assertThat(refused(appoint(one))).containsExactly(new AppointmentFinding.Answered());
    }

    @Test
    void only_those_who_teach_in_the_school_have_a_voice() {
        Nomination one = nominated();
        var elsewhere = world.someone(Role.TEACHER, world.elsewhere());
        var parent = world.someone(Role.PARENT, school);
        for (Person stranger : List.of(elsewhere, parent, officer)) {
            assertThat(refused(appointments.say(school.id(), one.id(), true, stranger.acting())))
                    .containsExactly(new AppointmentFinding.NotATeacher());
        }
        assertThat(appointments.consent(school.id(), one).teachers()).hasSize(2);
    }

    @Test
    void the_form_that_all_signed_on_paper_stands_for_their_voices() {
        Nomination one = nominated();
        assertThat(
                        refused(
                                appointments.file(
                                        school.id(), one.id(), "0".repeat(64), first.acting())))
                .first()
                .isInstanceOf(AppointmentFinding.Missing.class);
        byte[] page = letterOf("Mme Martin");
        String hash =
                value(
                                vouchers.keep(
                                        school.id(),
                                        new ByteArrayInputStream(page),
                                        "formulaire.pdf",
                                        first.acting()))
                        .hash();
        Nomination filed = value(appointments.file(school.id(), one.id(), hash, first.acting()));
        assertThat(filed.forms()).singleElement().extracting("voucher").isEqualTo(hash);
        value(appoint(filed));
        assertThat(holds(Role.MANDATE_HOLDER)).isTrue();
    }

    /// Any PDF of the house does for a photographed form.
    private byte[] letterOf(String name) {
        value(founding.identify(school.association(), "732829320", "", "", officer.acting()));
        BankLetter letter =
                value(letters.prepare(school.id(), ALetter.naming(name), staff.acting()));
        return letters.paper(school.id(), letter.id(), staff.acting()).orElseThrow();
    }

    @Test
    void an_officer_alone_appoints_and_may_say_no_with_a_reason() {
        Nomination one = agreed();
        for (Person other : List.of(staff, first)) {
            assertThat(
                            refused(
                                    appointments.appoint(
                                            school.id(),
                                            one.id(),
                                            DAY,
                                            Optional.empty(),
                                            other.acting())))
                    .containsExactly(new AppointmentFinding.NotTheOfficer());
        }
        assertThat(refused(appointments.decline(school.id(), one.id(), " ", officer.acting())))
                .containsExactly(new AppointmentFinding.NoReason());
        Nomination no =
                value(
                        appointments.decline(
                                school.id(), one.id(), "Elle part en juin.", officer.acting()));
        assertThat(no.waits()).isFalse();
        assertThat(holds(Role.MANDATE_HOLDER)).isFalse();
        value(appointments.withdraw(school.id(), nominated().id(), first.acting()));
        assertThat(appointments.all(school.id())).hasSize(2).noneMatch(Nomination::waits);
    }

    @Test
    void one_person_at_a_time_is_put_forward_for_each_part() {
        nominated();
        assertThat(
                        refused(
                                appointments.nominate(
                                        school.id(),
                                        new NewNomination(
                                                Role.MANDATE_HOLDER,
                                                "M. Autre",
                                                "a@exemple.fr",
                                                ""),
                                        first.acting())))
                .containsExactly(new AppointmentFinding.UnderWay("Mme Martin"));
        assertThat(nominated(Role.TREASURER).part()).isEqualTo("cosignataire");
        assertThat(
                        refused(
                                appointments.nominate(
                                        school.id(),
                                        new NewNomination(Role.MANDATE_HOLDER, "", "", ""),
                                        first.acting())))
                .hasSize(2);
    }

    @Test
    void nobody_is_appointed_over_who_still_holds_it_under_man_02() {
        Person holder = world.someone(Role.MANDATE_HOLDER, school);
        assertThat(refused(appoint(agreed())))
                .singleElement()
                .isEqualTo(new AppointmentFinding.HolderStays(holder.name()))
                .extracting(finding -> finding.rule())
                .isEqualTo(HandoverRules.MAN_02);
        Nomination beside = nominated(Role.TREASURER);
        say(beside, first, true);
        say(beside, second, true);
        value(appoint(beside));
        assertThat(holds(Role.TREASURER)).isTrue();
    }

    @Test
    void a_missing_report_is_said_and_refuses_where_the_association_asks_it_first() {
        value(
                ledger.post(
                        school.id(),
                        received(
                                LocalDate.of(2026, 3, 2),
                                "Familles",
                                Till.BANK,
                                "PRD_FAMILY",
                                "80"),
                        officer.acting()));
        Nomination one = agreed();
        SchoolYear over = new SchoolYear(2025);
        assertThat(appointments.consent(school.id(), one).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .isEqualTo(new AppointmentFinding.ReportMissing(over, false));
                    assertThat(finding.rule()).isEqualTo(HandoverRules.MAN_03);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNS);
                });
        overview.askReportFirst(school.association(), true, officer.acting());
        try {
            assertThat(refused(appoint(one)))
                    .containsExactly(new AppointmentFinding.ReportMissing(over, true));
        } finally {
            overview.askReportFirst(school.association(), false, officer.acting());
        }
        assertThat(appoint(one)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_revocation_has_a_reason_and_ends_rights_the_same_day_under_man_05() {
        Mandate given = value(appoint(agreed()));
        Person martin = martin().orElseThrow();
        assertThat(refused(appointments.revoke(school.id(), given.id(), "", officer.acting())))
                .containsExactly(new AppointmentFinding.NoReason());
        assertThat(AppointmentRules.MAN_05.id()).isEqualTo("MAN-05");
        assertThat(
                        refused(
                                appointments.revoke(
                                        school.id(), given.id(), "Parce que.", staff.acting())))
                .containsExactly(new AppointmentFinding.NotTheOfficer());
        assertThat(rights.opens("POST", write(), martin)).isTrue();

        var done = appointments.revoke(school.id(), given.id(), "Départ.", officer.acting());

        assertThat(done)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        one ->
                                assertThat(one.remarks())
                                        .isEqualTo(
                                                List.of(
                                                        new AppointmentFinding.CountToCome(
                                                                "Mme Martin"))));
        assertThat(rights.opens("POST", write(), martin)).isFalse();
        assertThat(mail.waiting())
                .anyMatch(letter ->
                        letter.recipient().equals(email) && letter.body().contains("Départ."));
        assertThat(refused(appointments.revoke(school.id(), given.id(), "Bis", officer.acting())))
                .containsExactly(new AppointmentFinding.NoSuchMandate());
        assertThat(appointments.history(school.id()))
                .extracting(MandateEvent::sentence)
                .contains(
                        "Mme Martin est présenté·e comme mandataire.",
                        "Mme Martin : nommé·e.",
                        "Mme Martin devient mandataire.",
                        "Mme Martin n'est plus mandataire.",
                        "Le mandat de Mme Martin est retiré.");
    }

    @Test
    void a_mandate_that_has_run_out_closes_the_pen_and_not_the_book() {
        Nomination one = agreed();
        value(
                appointments.appoint(
                        school.id(),
                        one.id(),
                        DAY,
                        Optional.of(DAY.plusDays(3)),
                        officer.acting()));
        Person martin = martin().orElseThrow();
        value(
                ledger.post(
                        school.id(),
                        received(DAY, "Familles", Till.BANK, "PRD_FAMILY", "80,00"),
                        martin.acting()));
        clock.moveTo(DAY.plusDays(3));
        assertThat(rights.opens("POST", write(), martin)).isTrue();
        clock.moveTo(DAY.plusDays(4));
        assertThat(rights.opens("POST", write(), martin)).isFalse();
        assertThat(books.journal(school.id(), new SchoolYear(2026))).hasSize(1);
        assertThat(overview.in(school.id())).isEmpty();
    }

    @Test
    void postgresql_appoints_nobody_against_a_teacher() throws SQLException {
        Nomination one = nominated();
        say(one, first, false);
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            String answer =
                    "INSERT INTO appointment.answer SELECT cooperative_id, association_id, id, 'APPOINTED',"
                            + " gen_random_uuid(), DATE '2026-09-10', '', now(), opened_by_id, opened_by"
                            + " FROM appointment.nomination WHERE id = '%s'";
            assertThatThrownBy(() -> sql.execute(answer.formatted(one.id())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("did not all say yes");
        }
    }
}
