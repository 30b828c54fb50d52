package coop.quitus.reconciliation;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.Statements;
import coop.quitus.treasury.Statements.Told;
import coop.quitus.world.BankSite;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A report leans on statements that frame 31 August, or on someone's word that nothing moved
/// (REC-02). The story is told in September 2026.
@RoomTest
class FramingTheLastEveningTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate LAST = YEAR.lastDay();

    @Autowired World world;

    @Autowired Statements statements;

    @Autowired Reconciliations reconciliations;

    @Autowired Ledger ledger;

    @Autowired WorldClock clock;

    @Autowired MockMvcTester site;

    Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    @Test
    void without_a_statement_nothing_frames_it_and_nobody_may_say_it_was_quiet() {
        assertThat(findings()).containsExactly(new ReconciliationFinding.NotFramed(YEAR, null));
        assertThat(refused()).containsExactly(new ReconciliationFinding.NotFramed(YEAR, null));
    }

    @Test
    void a_statement_that_goes_beyond_covers_it() {
        bring("ete.ofx", ofx("20260801", "20260915", "20260915", "0.00", ""));

        assertThat(yearEnd()).isEqualTo(new YearEnd.Covered(YEAR, "ete.ofx"));
        assertThat(findings()).isEmpty();
        assertThat(refused()).containsExactly(new ReconciliationFinding.NothingToSay(YEAR));
    }

    @Test
    void july_and_september_frame_it_when_the_lines_lead_from_one_balance_to_the_other() {
        bring("juillet.ofx", ofx("20260701", "20260731", "20260731", "100.00", ""));
        bring(
                "septembre.ofx",
                ofx("20260901", "20260930", "20260930", "60.00", spent("20260903", "-40.00")));

        assertThat(yearEnd())
                .isEqualTo(
                        new YearEnd.Framed(
                                YEAR,
                                told(LocalDate.of(2026, 7, 31), "100,00"),
                                told(LocalDate.of(2026, 9, 30), "60,00")));
        assertThat(yearEnd().holds()).isTrue();
    }

    @Test
    void a_statement_is_missing_when_they_do_not_and_nobodys_word_stands_against_it() {
        bring("juillet.ofx", ofx("20260701", "20260731", "20260731", "100.00", ""));
        assertThat(said()).isInstanceOf(YearEnd.Quiet.class);
        bring("septembre.ofx", ofx("20260901", "20260930", "20260930", "75.00", ""));

        var moved =
                new ReconciliationFinding.BalanceMoved(
                        told(LocalDate.of(2026, 7, 31), "100,00"),
                        told(LocalDate.of(2026, 9, 30), "75,00"));
        assertThat(findings()).contains(moved);
        assertThat(refused()).containsExactly(moved);
        assertThat(ReconciliationSentences.of(moved).onOneLine())
                .contains("31 juillet 2026", "30 septembre 2026", "REC-02");
    }

    @Test
    void someone_says_that_nothing_moved_once_by_name_and_may_take_it_back() {
        bring("juillet.ofx", ofx("20260701", "20260715", "20260715", "100.00", ""));
        assertThat(findings())
                .contains(new ReconciliationFinding.NotFramed(YEAR, LocalDate.of(2026, 7, 15)));

        YearEnd said = said();
        assertThat(said)
                .isInstanceOfSatisfying(
                        YearEnd.Quiet.class,
                        quiet -> {
                            assertThat(quiet.since()).isEqualTo(LocalDate.of(2026, 7, 16));
                            assertThat(quiet.saidBy()).isEqualTo(MME_ROUX.name());
                        });
        assertThat(said()).as("said twice").isEqualTo(said);
        assertThat(yearEnd()).isEqualTo(said);

        assertThat(reconciliations.takeWordBack(school.id(), Till.BANK, YEAR, MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(yearEnd().holds()).isFalse();
        assertThat(reconciliations.takeWordBack(school.id(), Till.BANK, YEAR, MME_ROUX))
                .isEqualTo(Outcome.refused(new ReconciliationFinding.NoWord(YEAR)));
        assertThat(said()).isInstanceOf(YearEnd.Quiet.class);
    }

    @Test
    void nobody_speaks_of_a_summer_that_is_not_over() {
        bring("juillet.ofx", ofx("20260701", "20260715", "20260715", "100.00", ""));
        clock.moveTo(LAST);

        assertThat(findings())
                .noneMatch(finding -> finding instanceof ReconciliationFinding.NotFramed);
        assertThat(refused()).containsExactly(new ReconciliationFinding.NotOver(YEAR));
    }

    @Test
    void a_cheque_that_nobody_cashed_in_a_year_and_eight_days_is_named() {
        LocalDate written = LocalDate.of(2025, 9, 10);
        assertThat(
                        ledger.post(
                                school.id(),
                                new DraftEntry(
                                        UUID.randomUUID(),
                                        EntryKind.EXPENSE,
                                        written,
                                        "Livres",
                                        "La librairie",
                                        Payment.CHEQUE,
                                        "9670007",
                                        "",
                                        List.of(
                                                new Line(Till.BANK, World.euros("-30,00")),
                                                new Line(
                                                        new AccountKey("CHG_ACTIVITY"),
                                                        World.euros("30,00"))),
                                        List.of(),
                                        Map.of()),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);

        assertThat(expiredOn(LocalDate.of(2026, 9, 18))).isEmpty();
        assertThat(expiredOn(LocalDate.of(2026, 9, 19)))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.rule()).isEqualTo(ReconciliationRules.REC_03);
                    assertThat(ReconciliationSentences.of(late).fact())
                            .contains("9670007", "10 septembre 2025", "D01");
                });
    }

    /// The page of a rule shows what a person will read.
    @Test
    void the_example_of_a_rule_is_what_a_person_reads() {
        for (ReconciliationFinding finding :
                List.of(
                        new ReconciliationFinding.NotFramed(YEAR, LocalDate.of(2026, 7, 15)),
                        new ReconciliationFinding.ChequeExpired(
                                "D09", "9670034", LocalDate.of(2025, 7, 5)))) {
            var said = ReconciliationSentences.of(finding);
            assertThat(said.fact()).isEqualTo(finding.rule().example());
            assertThat(said.remedy()).isEqualTo(finding.rule().remedy());
        }
    }

    private List<ReconciliationFinding> expiredOn(LocalDate evening) {
        return reconciliations.on(school.id(), Till.BANK, evening).findings().stream()
                .filter(finding -> finding instanceof ReconciliationFinding.ChequeExpired)
                .toList();
    }

    @Test
    void the_page_of_the_bank_asks_takes_the_word_and_gives_it_back()
            throws UnsupportedEncodingException {
        bring("juillet.ofx", ofx("20260701", "20260715", "20260715", "0.00", ""));
        BankSite bank = BankSite.of(site, school, world.session(Role.MANDATE_HOLDER, school));

        var asking = bank.page(bank.bank());
        assertThat(BankSite.text(asking)).contains("Les relevés s'arrêtent au 15 juillet 2026.");
        assertThat(asking.select("form[action$=/silence] button").text())
                .contains("16 juillet 2026", "31 août 2026");
        assertThat(bank.post(bank.bank() + "/silence", Map.of())).hasStatus(303);
        var said = bank.page(bank.bank());
        assertThat(BankSite.text(said))
                .contains("Aucun mouvement du 16 juillet 2026 au 31 août 2026");
        assertThat(bank.post(bank.bank() + "/silence/annulation", Map.of())).hasStatus(303);
        assertThat(bank.page(bank.bank()).select("form[action$=/silence]")).hasSize(1);
        var again = bank.post(bank.bank() + "/silence/annulation", Map.of());
        assertThat(again).hasStatus(422);
        assertThat(BankSite.parsed(again).select(".sentences").text()).contains("REC-02");

        var report = bank.page(bank.bank().replace("/banque", "/compte-rendu?au=2026-08-31"));
        assertThat(BankSite.text(report))
                .contains("Les relevés s'arrêtent au 15 juillet 2026. (D)");
    }

    private YearEnd yearEnd() {
        return reconciliations.on(school.id(), Till.BANK, LAST).yearEnd();
    }

    private List<ReconciliationFinding> findings() {
        return reconciliations.on(school.id(), Till.BANK, LAST).findings();
    }

    private YearEnd said() {
        return reconciliations.saySummerWasQuiet(school.id(), Till.BANK, YEAR, MME_ROUX)
                        instanceof Outcome.Done<YearEnd, ReconciliationFinding>(YearEnd said, var _)
                ? said
                : yearEnd();
    }

    private List<ReconciliationFinding> refused() {
        return reconciliations.saySummerWasQuiet(school.id(), Till.BANK, YEAR, MME_ROUX)
                        instanceof Outcome.Refused<YearEnd, ReconciliationFinding>(var findings)
                ? findings
                : List.of();
    }

    private static Told told(LocalDate on, String euros) {
        return new Told(on, World.euros(euros));
    }

    private void bring(String name, String text) {
        assertThat(
                        statements.bring(
                                school.id(),
                                Till.BANK,
                                text.getBytes(StandardCharsets.US_ASCII),
                                name,
                                Optional.empty(),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }

    private static String spent(String day, String amount) {
        return "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>%s<TRNAMT>%s<FITID>%s<NAME>FRAIS</STMTTRN>"
                .formatted(day, amount, day);
    }

    private static String ofx(String from, String to, String asOf, String balance, String lines) {
        return """
        OFXHEADER:100
        DATA:OFXSGML
        VERSION:102

        <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
        <BANKACCTFROM><BANKID>14445<BRANCHID>00400<ACCTID>08001234567<ACCTTYPE>CHECKING</BANKACCTFROM>
        <BANKTRANLIST><DTSTART>%s<DTEND>%s%s</BANKTRANLIST>
        <LEDGERBAL><BALAMT>%s<DTASOF>%s</LEDGERBAL>
        </STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
        """
                .formatted(from, to, lines, balance, asOf);
    }
}
