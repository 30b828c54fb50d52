package coop.quitus.funding;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.document.PdfJudge;
import coop.quitus.document.PdfSig;
import coop.quitus.document.Receipts;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.funding.BudgetRow.Part;
import coop.quitus.ledger.Entry;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.world.RoomTest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The three sheets of CERFA 15059: the figures come from the books, the words from the school.
@RoomTest
class TellingAFunderInFullTests extends FundingSchool {

    @Autowired Seals seals;
    @Autowired Vouchers vouchers;

    private void a_grant_of(String amount) {
        close(pledged(begun(balanced())), granted(amount));
    }

    private FunderAccount account() {
        return accounts.account(school.id(), JARDIN, YEAR).orElseThrow();
    }

    private byte[] pdf(boolean bundled) throws Exception {
        var out = new ByteArrayOutputStream();
        accounts.write(account(), bundled, out, MME_ROUX);
        return out.toByteArray();
    }

    @Test
    void each_expense_stands_on_its_row_and_what_is_left_is_carried_forward() {
        a_grant_of("300,00");
        received("300,00");
        charge(spent("CHG_ACTIVITY", "200,00"), JARDIN, "");
        charge(spent("CHG_DURABLE", "40,00"), JARDIN, "");
        assertThat(account().actual())
                .isEqualTo(
                        new Budget(
                                Map.of(
                                        BudgetRow.SERVICES, euros("200,00"),
                                        BudgetRow.PURCHASES, euros("40,00"),
                                        BudgetRow.CARRIED_FORWARD, euros("60,00"),
                                        BudgetRow.COMMUNE, euros("300,00"))));
        assertThat(account().share()).isEqualTo("100,0\u00a0%");
        assertThat(account().reasons())
                .extracting(FunderAccount.RowReason::row)
                .containsExactly(BudgetRow.SERVICES, BudgetRow.PURCHASES);
    }

    @Test
    void what_other_money_paid_of_the_same_lines_is_told_by_who_paid_it() {
        a_grant_of("300,00");
        received("300,00");
        value(
                subsidies.open(
                        school.id(),
                        "FONDATION",
                        SubsidyTerms.of(
                                FunderKind.FOUNDATION, "Fondation", "Jardin", euros("80,00"), YEAR),
                        MME_ROUX));
        Entry coach = spent("CHG_ACTIVITY", "500,00");
        charge(coach, JARDIN, "300,00");
        charge(coach, "FONDATION", "80,00");
        assertThat(account().actual())
                .isEqualTo(
                        new Budget(
                                Map.of(
                                        BudgetRow.SERVICES, euros("500,00"),
                                        BudgetRow.COMMUNE, euros("300,00"),
                                        BudgetRow.PRIVATE_AID, euros("80,00"),
                                        BudgetRow.OWN, euros("120,00"))));
        assertThat(account().share()).isEqualTo("60,0\u00a0%");
    }

    @Test
    void what_is_spent_beyond_is_the_schools_own_money() {
        a_grant_of("300,00");
        received("100,00");
        charge(spent("CHG_ACTIVITY", "130,00"), JARDIN, "");
        assertThat(account().actual().of(BudgetRow.OWN)).isEqualTo(euros("30,00"));
        assertThat(account().actual().balances()).isTrue();
    }

    @Test
    void whatever_is_charged_and_received_charges_are_products() {
        a_grant_of("300,00");
        value(
                subsidies.open(
                        school.id(),
                        "AUTRE",
                        SubsidyTerms.of(
                                FunderKind.REGION, "Région", "Livres", euros("80,00"), YEAR),
                        MME_ROUX));
        var chance = new Random(15059);
        for (int i = 0; i < 25; i++) {
            if (chance.nextInt(4) == 0) {
                received(chance.nextInt(1, 90) + ",50");
            }
            Entry expense = spent("CHG_ACTIVITY", "60,00");
            charge(expense, JARDIN, chance.nextInt(1, 30) + ",00");
            if (chance.nextBoolean()) {
                charge(expense, "AUTRE", chance.nextInt(1, 30) + ",00");
            }
            Budget actual = account().actual();
            assertThat(actual.total(Part.CHARGES)).isEqualTo(actual.total(Part.PRODUCTS));
            assertThat(actual.amounts().values()).noneMatch(amount -> amount.isNegative());
        }
    }

    @Test
    void a_gap_beyond_ten_percent_is_explained_and_one_within_is_not() {
        a_grant_of("300,00");
        received("300,00");
        charge(spent("CHG_ACTIVITY", "264,00"), JARDIN, "");
        charge(spent("CHG_RESALE", "107,99"), JARDIN, "36,00");
        assertThat(account().gaps())
                .extracting(FunderAccount.Gap::row)
                .as("240 + 10 % is within, 120 - 12,01 beyond")
                .containsExactly(BudgetRow.PURCHASES, BudgetRow.OWN);
        assertThat(account().because(account().gaps().getFirst())).contains("moins que prévu");
    }

    @Test
    void a_percentage_is_rounded_to_the_nearest_tenth() {
        assertThat(FunderAccount.percent(euros("247,65"), euros("300,00")))
                .isEqualTo("82,6\u00a0%");
        assertThat(FunderAccount.percent(euros("1,00"), euros("3,00"))).isEqualTo("33,3\u00a0%");
        assertThat(FunderAccount.percent(euros("2,00"), euros("3,00"))).isEqualTo("66,7\u00a0%");
        assertThat(FunderAccount.percent(euros("5,00"), euros("0,00"))).isEmpty();
    }

    private static AccountWords words(int version, String carriedOut) {
        return new AccountWords(version, carriedOut, "27 élèves", "", "", "", "", "", "");
    }

    @Test
    void words_are_kept_version_by_version_and_a_late_writer_is_told() {
        a_grant_of("300,00");
        assertThat(account().words()).isEqualTo(AccountWords.NONE);
        value(accounts.say(school.id(), JARDIN, YEAR, words(0, "Tout a poussé."), MME_ROUX));
        assertThat(account().words()).isEqualTo(words(1, "Tout a poussé."));
        assertThat(said(accounts.say(school.id(), JARDIN, YEAR, words(0, "Non."), MME_ROUX)))
                .containsExactly(new RequestFinding.Changed(1));
        String most = "a".repeat(AccountWords.LONGEST);
        value(accounts.say(school.id(), JARDIN, YEAR, words(1, most), MME_ROUX));
        assertThat(
                        isRefused(
                                accounts.say(
                                        school.id(), JARDIN, YEAR, words(2, most + "a"), MME_ROUX)))
                .isTrue();
        assertThat(said(accounts.say(school.id(), "RIEN", YEAR, words(0, ""), MME_ROUX)))
                .containsExactly(new RequestFinding.NoSuchFile("RIEN"));
    }

    @Test
    void three_sheets_and_their_vouchers_make_one_file_that_the_judges_accept() throws Exception {
        a_grant_of("300,00");
        received("300,00");
        Entry seeds = spent("CHG_ACTIVITY", "86,40");
        Voucher proof =
                value(vouchers.keep(school.id(), Receipts.invoice(1), "facture.pdf", MME_ROUX));
        value(ledger.file(school.id(), seeds.id(), proof.hash(), MME_ROUX));
        charge(seeds, JARDIN, "");
        for (boolean bundled : List.of(false, true)) {
            byte[] once = pdf(bundled);
            assertThat(pdf(bundled)).isEqualTo(once);
            assertThat(PdfJudge.faults(once)).isEmpty();
            assertThat(PdfSig.says(once)).contains("Signature is Valid");
            try (var document = Loader.loadPDF(once)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(
                                "Feuillet 1", "Feuillet 2", "Feuillet 3", "61 Services extérieurs")
                        .matches(text -> text.contains("Pièce " + seeds.piece()) == bundled);
            }
            byte[] altered = once.clone();
            altered[altered.length / 2] ^= 1;
            assertThat(PdfSig.says(altered)).doesNotContain("Signature is Valid");
        }
        byte[] before = pdf(true);
        value(accounts.say(school.id(), JARDIN, YEAR, words(0, "Tout a poussé."), MME_ROUX));
        assertThat(((SealReading.Ours) seals.read(before)).paper().current()).isFalse();
    }
}
