package coop.quitus.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Severity;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of posting, on both sides of its limit. A `!` is a refusal; without it, a remark.
///
/// It is 30 June 2026. The bank holds 1 000,00 €, the cash box 100,00 €, the class of CE2 40,00 €.
class JudgingADraftTests {

    @ParameterizedTest(name = "{0} réparti en {1} : {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # dépense | ventilation                            | ce qui est dit
                    100,00    | CHG_ACTIVITY 100,00                    | rien
                    100,00    | CHG_ACTIVITY 80,00 + CHG_OTHER 20,00   | rien
                    100,00    | CHG_ACTIVITY 80,00                     | ACC-01!
                    100,00    | CHG_ACTIVITY 100,01                    | ACC-01!
                    0,00      | CHG_ACTIVITY 0,00                      | ACC-01!
                    100,00    | PRD_ACTIVITY 100,00                    | ACC-02!
                    100,00    | CHG_NOWHERE 100,00                     | ACC-02!
                    100,00    | EQ_BF 100,00                           | ACC-02!
                    """)
    void an_expense_is_split_to_the_cent_over_charges(
            String spent, String allocation, String expected) {
        assertThat(said(Given.paid(spent, allocation))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} dans {1} : {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # reçu | ventilation            | ce qui est dit
                    50,00  | PRD_FAMILY 50,00       | rien
                    50,00  | CHG_ACTIVITY 50,00     | ACC-02!
                    """)
    void a_receipt_goes_to_products(String received, String allocation, String expected) {
        assertThat(said(Given.received(received, allocation))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "le {0}, compte arrêté au {1} : {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # jour     | arrêté au  | ce qui est dit
                    2026-06-30 | -          | rien
                    2026-07-01 | -          | ACC-03!
                    2026-01-01 | 2025-12-31 | rien
                    2025-12-31 | 2025-12-31 | ACC-03!
                    """)
    void a_day_is_neither_to_come_nor_closed(LocalDate day, LocalDate locked, String expected) {
        Given given = Given.paid("10,00", "CHG_ACTIVITY 10,00").on(day);
        given.lockedThrough = locked;
        assertThat(said(given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "clôture {0}, ouverture {1}, déjà ouverte {2} : {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # clos à | ouvre à  | déjà  | ce qui est dit
                    1240,50  | 1240,50  | false | rien
                    1250,50  | 1240,50  | false | ACC-04!
                    -        | 1240,50  | false | rien
                    1240,50  | 1240,50  | true  | ACC-04!
                    """)
    void a_year_opens_once_with_what_the_last_one_left(
            String closed, String opening, boolean already, String expected) {
        Given given = Given.opening(opening).after(closed);
        given.opened = already;
        assertThat(said(given)).isEqualTo(expected);
    }

    @Test
    void a_number_serves_once_in_a_year() {
        Given given = Given.paid("10,00", "CHG_ACTIVITY 10,00");
        given.pieceTaken = true;
        assertThat(said(given)).isEqualTo("ACC-05!");
    }

    @Test
    void an_expense_without_its_paper_is_remarked_and_a_receipt_is_not() {
        assertThat(said(Given.paid("10,00", "CHG_ACTIVITY 10,00").withoutVoucher()))
                .isEqualTo("ACC-06");
        assertThat(said(Given.received("10,00", "PRD_FAMILY 10,00").withoutVoucher()))
                .isEqualTo("rien");
    }

    @ParameterizedTest(name = "facture au nom de la coopérative : {0} → {1}")
    @CsvSource({"oui, rien", "non, ACC-08"})
    void an_invoice_in_another_name_is_remarked(String answer, String expected) {
        assertThat(said(Given.paid("10,00", "CHG_ACTIVITY 10,00").answering("ACC-08", answer)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} de {0} : {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # caisse | dépense | ce qui est dit
                    TRE_CASH | 100,00  | rien
                    TRE_CASH | 100,01  | ACC-09! EXP-04
                    TRE_BANK | 1000,01 | ACC-09 EXP-04
                    TRE_ADV  | 40,00   | rien
                    TRE_ADV  | 40,01   | ACC-09!
                    """)
    void a_till_never_goes_below_zero_and_the_bank_is_remarked(
            String till, String spent, String expected) {
        Given given = Given.paid("1,00", "CHG_ACTIVITY " + spent).outOf(till, spent);
        assertThat(said(given)).isEqualTo(expected);
    }

    @Test
    void what_looks_like_another_entry_is_remarked() {
        Given given = Given.paid("10,00", "CHG_ACTIVITY 10,00");
        given.resembles = true;
        assertThat(said(given)).isEqualTo("ACC-10");
    }

    @ParameterizedTest(name = "{0} : {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # libellé                      | ventilation                                | ce qui est dit
                    Cotisation et assurance OCCE   | CHG_MEMBERSHIP 20,00                       | ACC-11
                    Cotisation et assurance OCCE   | CHG_MEMBERSHIP 15,00 + CHG_INSURANCE 5,00  | rien
                    Cotisation OCCE                | CHG_MEMBERSHIP 20,00                       | rien
                    Bêches et arrosoirs            | CHG_DURABLE 20,00                          | ACC-12
                    """)
    void a_charge_asks_for_what_goes_with_it(String label, String allocation, String expected) {
        assertThat(said(Given.paid("20,00", allocation).saying(label))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} : {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # libellé                   | ventilation                    | ce qui est dit
                    Subvention de la ville      | PRD_SUBS_PUBLIC 30,00          | ACC-13
                    Subvention de la ville      | PRD_SUBS_PUBLIC/JARDIN 30,00   | rien
                    Bénéfice de la kermesse     | PRD_ACTIVITY 30,00             | ACC-15
                    Recettes de la kermesse     | PRD_ACTIVITY 30,00             | rien
                    """)
    void a_receipt_says_where_it_comes_from_and_all_of_it(
            String label, String allocation, String expected) {
        assertThat(said(Given.received("30,00", allocation).saying(label))).isEqualTo(expected);
    }

    @Test
    void money_still_on_its_way_between_two_tills_is_remarked() {
        assertThat(said(Given.moved(Till.BANK, "TRE_TRANSFER", "50,00"))).isEqualTo("ACC-14");
        assertThat(said(Given.moved(Till.BANK, "TRE_CASH", "50,00"))).isEqualTo("rien");
    }

    @ParameterizedTest(name = "{0}, déjà écrit l''an dernier {1} : {2}")
    @CsvSource({"CHEQUE, true, ACC-17!", "CHEQUE, false, rien", "BANK_TRANSFER, true, rien"})
    void a_cheque_of_last_year_is_no_new_expense(Payment by, boolean written, String expected) {
        Given given = Given.paid("60,00", "CHG_ACTIVITY 60,00").by(by);
        given.lastYearsCheque = written ? "D09" : "";
        assertThat(said(given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} en caisse de plus : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    50,00 | rien
                    50,01 | CSH-02
                    """)
    void cash_above_the_ceiling_should_go_to_the_bank(String received, String expected) {
        Given given =
                Given.received(received, "PRD_ACTIVITY " + received).into("TRE_CASH", received);
        assertThat(said(given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1000,00 | rien
                    1000,01 | CSH-03!
                    """)
    void the_law_bounds_what_is_paid_in_cash(String spent, String expected) {
        Given given = Given.paid("1,00", "CHG_ACTIVITY " + spent).outOf("TRE_CASH", spent);
        given.tillsHold("5000,00");
        given.answering("EXP-04", "Conseil du 12 mai");
        assertThat(said(given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # libellé                            | ce qui est dit
                    Entretien du photocopieur            | EXP-01
                    Encre pour le journal des élèves     | rien
                    Salaire de l'animatrice              | EXP-02!
                    Facture de l'animatrice              | rien
                    Photocopieur en crédit-bail          | EXP-03 EXP-01
                    Placement d'office, jeu de société   | EXP-03
                    """)
    void what_a_cooperative_does_not_pay_is_said(String label, String expected) {
        assertThat(said(Given.paid("20,00", "CHG_ACTIVITY 20,00").saying(label)))
                .isEqualTo(expected);
    }

    @Test
    void a_justification_answers_the_advice() {
        Given given = Given.paid("20,00", "CHG_ACTIVITY 20,00").saying("Entretien du photocopieur");
        assertThat(said(given.answering("EXP-01", "Le journal du CM2"))).isEqualTo("rien");
    }

    @ParameterizedTest(name = "{0}, décidé : {1} → {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100,00 | ''                | rien
                    100,01 | ''                | EXP-04
                    100,01 | Conseil du 12 mai | rien
                    """)
    void a_large_expense_carries_the_decision_of_a_council(
            String spent, String decision, String expected) {
        Given given = Given.paid(spent, "CHG_ACTIVITY " + spent).answering("EXP-04", decision);
        assertThat(said(given)).isEqualTo(expected);
    }

    @Test
    void all_findings_come_back_together_refusals_first() {
        Given given =
                Given.paid("2000,00", "PRD_FAMILY 1000,00")
                        .on(LocalDate.of(2026, 7, 14))
                        .withoutVoucher();
        assertThat(said(given)).isEqualTo("ACC-01! ACC-02! ACC-03! ACC-06 ACC-09 EXP-04");
    }

    @Test
    void what_undoes_an_entry_may_take_either_side() {
        assertThat(said(Given.paid("10,00", "PRD_FAMILY 10,00").as(EntryKind.REVERSAL)))
                .isEqualTo("rien");
    }

    private static String said(Given given) {
        List<PostingFinding> findings = PostingRules.examine(given.draft(), given.context());
        return findings.isEmpty()
                ? "rien"
                : findings.stream()
                        .map(finding ->
                                Objects.requireNonNull(finding.rule()).id()
                                        + (finding.severity() == Severity.BLOCKS ? "!" : ""))
                        .collect(Collectors.joining(" "));
    }
}
