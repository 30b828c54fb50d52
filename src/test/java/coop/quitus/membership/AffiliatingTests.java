package coop.quitus.membership;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.federation.Tariff;
import coop.quitus.federation.Tariffs;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Money;
import coop.quitus.letter.LetterTemplates;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// From the heads of each class to the certificate.
@RoomTest
class AffiliatingTests extends AffiliatedSchool {

    @Autowired Tariffs tariffs;
    @Autowired Seals seals;
    @Autowired Letters letters;
    @Autowired Jobs jobs;
    @Autowired LetterTemplates templates;
    @Autowired Server server;

    @Test
    void the_golden_year_costs_133_25_and_16_25() {
        Bill bill = affiliations.bill(school.id(), YEAR, sixtyFive());
        assertThat(bill.fee()).isEqualTo(euros("133.25"));
        assertThat(bill.insurances()).isEqualTo(euros("16.25"));
        assertThat(bill.due()).isEqualTo(euros("149.50"));
        assertThat(bill.lines())
                .extracting(line -> line.label().replace('\u202f', ' '))
                .containsExactly(
                        "62 élèves à 2,05 €", "3 adultes à 2,05 €", "65 membres assurés à 0,25 €");
    }

    @Test
    void goods_above_what_is_included_are_insured_too_and_last_years_heads_are_proposed() {
        var said =
                new Declaration(
                        sixtyFive().counts(),
                        List.of(new Good("Chapiteau", 2026, euros("5000.00"))),
                        false,
                        euros("10.00"));
        Affiliation counted = count(said);
        assertThat(counted.bill().goods()).isEqualTo(euros("20.64"));
        assertThat(counted.bill().due()).isEqualTo(euros("180.14"));
        Affiliation next = affiliations.of(school.id(), YEAR.next());
        assertThat(next.state()).isEqualTo(AffiliationState.NONE);
        assertThat(next.declaration().counts()).isEqualTo(said.counts());
        assertThat(next.bill().goodsValue()).as("a year older").isEqualTo(euros("4500.00"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # CE2, adults, CM2, adults, refused by
                    40   , 2     , 22 , 1     , ''
                    40   , 0     , 22 , 1     , NoAdult
                    40   , 1     , 22 , 0     , NoAdult
                    0    , 1     , 0  , 1     , ''
                    """)
    void aff_01_asks_an_adult_in_each_class(
            int ce2, int itsAdults, int cm2, int theirs, String finding) {
        open();
        Affiliation counted = count(said(ce2, itsAdults, cm2, theirs));
        var outcome = declare(counted.bill().due(), true, holder);
        assertThat(String.join(" ", kinds(outcome))).isEqualTo(finding);
    }

    @Test
    void only_the_mandate_holder_declares_in_an_open_campaign_under_a_pledge() {
        school = world.school("52");
        holder = world.someone(Role.MANDATE_HOLDER, school);
        office = world.someone(Role.ASSOCIATION_STAFF, school);
        Person teacher = world.someone(Role.TEACHER, school);
        assertThat(kinds(declare(Money.ZERO, true, holder))).containsExactly("AnotherState");
        Money due = count(sixtyFive()).bill().due();
        assertThat(kinds(declare(due, true, teacher)))
                .containsExactly("NotMandated", "CampaignNotOpen");
        open();
        assertThat(kinds(declare(due, false, holder))).containsExactly("NoPledge");
        assertThat(value(declare(due, true, holder)).state()).isEqualTo(AffiliationState.DECLARED);
        assertThat(kinds(declare(due, true, holder))).containsExactly("AnotherState");
    }

    @Test
    void aff_02_tells_a_tariff_that_changed_before_it_is_declared() {
        school = world.school("55");
        holder = world.someone(Role.MANDATE_HOLDER, school);
        office = world.someone(Role.ASSOCIATION_STAFF, school);
        open();
        Money seen = count(sixtyFive()).bill().due();
        value(
                tariffs.choose(
                        school.association(),
                        YEAR,
                        new Tariff(
                                euros("2.25"),
                                euros("2.25"),
                                euros("0.25"),
                                Money.ZERO,
                                Money.ZERO,
                                euros("1.08")),
                        "Vote de l'assemblée générale",
                        office.acting()));
        assertThat(declare(seen, true, holder))
                .asString()
                .contains("TariffChanged[seen=149.50, now=162.50]");
        Money now = count(sixtyFive()).bill().due();
        assertThat(now).isEqualTo(euros("162.50"));
        assertThat(kinds(declare(now, true, holder))).isEmpty();
    }

    @Test
    void what_was_declared_is_given_back_with_words_counted_anew_and_validated() {
        declared();
        assertThat(kinds(affiliations.giveBack(school.id(), YEAR, " ", office.acting())))
                .containsExactly("NoWords");
        value(affiliations.giveBack(school.id(), YEAR, "Et l'ULIS ?", office.acting()));
        assertThat(kinds(affiliations.validate(school.id(), YEAR, office.acting())))
                .containsExactly("AnotherState");
        Affiliation again = count(said(40, 2, 23, 1));
        assertThat(again.version()).isEqualTo(2);
        value(declare(again.bill().due(), true, holder));
        Affiliation done = value(affiliations.validate(school.id(), YEAR, office.acting()));
        assertThat(done.steps())
                .extracting(AffiliationStep::state)
                .containsExactly(
                        AffiliationState.DRAFT,
                        AffiliationState.DECLARED,
                        AffiliationState.RETURNED,
                        AffiliationState.DRAFT,
                        AffiliationState.DECLARED,
                        AffiliationState.VALIDATED);
        assertThat(kinds(affiliations.count(school.id(), YEAR, sixtyFive(), holder.acting())))
                .containsExactly("AnotherState");
    }

    @Test
    void a_certificate_is_sealed_once_validated_and_no_longer_holds_once_given_back() {
        declared();
        assertThat(affiliations.certificate(school.id(), YEAR, holder.acting())).isEmpty();
        value(affiliations.validate(school.id(), YEAR, office.acting()));
        byte[] paper = affiliations.certificate(school.id(), YEAR, holder.acting()).orElseThrow();
        assertThat(current(paper)).isTrue();
        value(affiliations.giveBack(school.id(), YEAR, "Une erreur.", office.acting()));
        assertThat(current(paper)).isFalse();
    }

    @Test
    void a_certificate_keeps_the_words_of_its_day_and_a_reminder_takes_those_of_today()
            throws IOException {
        declared();
        value(affiliations.validate(school.id(), YEAR, office.acting()));
        byte[] before = affiliations.certificate(school.id(), YEAR, holder.acting()).orElseThrow();
        clock.moveTo(LocalDate.of(2026, 9, 12));
        ours("attestation-adhesion", "Notre assurance", "Elle couvre aussi le jardin.");
        ours("relance-adhesion", "On vous attend", "{coopérative} {constat} : {lien}");
        assertThat(affiliations.certificate(school.id(), YEAR, holder.acting())).contains(before);
        value(affiliations.giveBack(school.id(), YEAR, "Une erreur.", office.acting()));
        value(campaigns.remind(school.id(), YEAR, "Pensez-y.", office.acting()));
        assertThat(campaigns.reminders(school.id(), YEAR).getFirst().words())
                .startsWith(school.name() + " vous est revenue avec un mot de l'association : http")
                .endsWith("\n\nPensez-y.\n\n" + office.name());
        declared();
        value(affiliations.validate(school.id(), YEAR, office.acting()));
        byte[] after = affiliations.certificate(school.id(), YEAR, holder.acting()).orElseThrow();
        assertThat(text(after)).contains("Notre assurance", "couvre aussi le jardin");
        assertThat(text(before)).contains("couverts dès leur arrivée").doesNotContain("jardin");
    }

    private void ours(String code, String subject, String body) {
        value(
                templates.write(
                        school.association(),
                        YEAR,
                        new LetterTemplates.OwnText(code, subject, body, "Vote du conseil"),
                        office.acting()));
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument read = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private boolean current(byte[] paper) {
        return seals.read(paper) instanceof SealReading.Ours(var sealed) && sealed.current();
    }

    @Test
    void who_arrives_during_the_year_is_covered_and_nothing_more_is_due() {
        Affiliation before = declared();
        var arrival = new Arrival(UUID.randomUUID(), "CM2", 2, 0, LocalDate.of(2027, 1, 8), "");
        value(affiliations.welcome(school.id(), YEAR, arrival, holder.acting()));
        Affiliation after =
                value(affiliations.welcome(school.id(), YEAR, arrival, holder.acting()));
        assertThat(after.arrived()).as("the same form twice").isEqualTo(2);
        assertThat(after.bill()).isEqualTo(before.bill());
        assertThat(campaigns.standings(school.association(), YEAR))
                .filteredOn(one -> one.cooperative().equals(school.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.pupils()).isEqualTo(62);
                    assertThat(one.arrived()).isEqualTo(2);
                });
        var tooLate = new Arrival(UUID.randomUUID(), "CM2", 1, 0, LocalDate.of(2027, 9, 1), "");
        assertThat(kinds(affiliations.welcome(school.id(), YEAR, tooLate, holder.acting())))
                .containsExactly("OutsideTheYear");
    }

    @Test
    void a_reminder_is_kept_and_never_sent_twice_on_one_day_not_even_by_a_round() {
        value(campaigns.remind(school.id(), YEAR, "Pensez-y.", office.acting()));
        assertThat(kinds(campaigns.remind(school.id(), YEAR, "", office.acting())))
                .containsExactly("AlreadyReminded");
        Job round =
                jobs.start(
                        Campaigns.REMINDERS,
                        "Les rappels",
                        Map.of(
                                "annee", YEAR.toString(),
                                "cooperatives", school.id().toString()),
                        new Site.OfAssociation(school.association()),
                        office.acting());
        jobs.await(round.id());
        assertThat(jobs.find(round.id()).orElseThrow().remarks())
                .anyMatch(said -> said.contains("Un rappel est déjà parti"))
                .contains("0 rappels sont partis.");
        clock.moveTo(LocalDate.of(2026, 9, 12));
        value(campaigns.remind(school.id(), YEAR, "", office.acting()));
        assertThat(campaigns.reminders(school.id(), YEAR))
                .extracting(Reminder::on)
                .containsExactly(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 9, 10));
        assertThat(letters.waiting())
                .filteredOn(letter -> letter.recipient().equals(holder.email()))
                .hasSize(2)
                .anySatisfy(letter ->
                        assertThat(letter.body()).contains("Pensez-y.", "/adhesion/2026"));
        declared();
        assertThat(kinds(campaigns.remind(school.id(), YEAR, "", office.acting())))
                .containsExactly("NothingAwaited");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UPDATE membership.sheet SET insured = insured - 1 | insured_are_the_members
                    UPDATE membership.sheet SET fee_cents = fee_cents - 1, due_cents = due_cents - 1 | fee_is_the_sum_of_the_tariff
                    UPDATE membership.sheet SET goods_cents = 1, due_cents = due_cents + 1 | goods_beyond_what_is_included
                    INSERT INTO membership.step SELECT cooperative_id, association_id, school_year, 2, 'VALIDATED', 1, '', taken_at, taken_by_id, taken_by FROM membership.step | does not go from DRAFT to VALIDATED
                    """)
    void postgresql_counts_and_adds_again(String order, String refusal) throws SQLException {
        count(sixtyFive());
        try (var owner = TestDatabases.asOwner(server)) {
            owner.setAutoCommit(false);
            try (var sql = owner.createStatement()) {
                sql.execute("SET LOCAL app.tenant = '" + school.id() + "'");
                assertThatThrownBy(
                                () -> {
                                    sql.execute(order + " WHERE cooperative_id = " + school.id());
                                    owner.commit();
                                })
                        .hasMessageContaining(refusal);
            }
        }
    }
}
