package coop.quitus.funding;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.document.PdfJudge;
import coop.quitus.document.PdfSig;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyRules;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Before money is granted a school asks: a project, a budget that balances, a pledge.
@RoomTest
class AskingForASubsidyTests extends FundingSchool {

    @Autowired Seals seals;

    @Test
    void a_draft_is_kept_even_when_its_budget_does_not_balance_and_both_totals_are_said() {
        Budget short_of_products =
                new Budget(
                        Map.of(
                                BudgetRow.SERVICES, euros("320,00"),
                                BudgetRow.COMMUNE, euros("300,00")));
        var kept = requests.begin(school.id(), YEAR, garden(short_of_products), MME_ROUX);
        assertThat(said(kept))
                .containsExactly(new RequestFinding.Unbalanced(euros("320,00"), euros("300,00")));
        assertThat(RequestSentences.of(said(kept).getFirst()).fact())
                .contains("320,00", "300,00", "il manque 20,00")
                .endsWith("de produits.");
        assertThat(said(kept).getFirst().rule()).isEqualTo(FundingRules.SUB_06);
        assertThat(value(kept).draft().budget()).isEqualTo(short_of_products);
    }

    @Test
    void what_is_asked_stands_on_the_row_of_who_is_asked() {
        assertThat(requests.lacks(garden(balanced()), PLEDGE)).isEmpty();
        assertThat(requests.lacks(garden(FunderKind.DEPARTMENT, balanced()), PLEDGE))
                .containsExactly(
                        new RequestFinding.NotInTheBudget(
                                BudgetRow.DEPARTMENT, euros("300,00"), euros("0,00")));
        assertThat(requests.lacks(garden(Budget.EMPTY), PLEDGE))
                .containsExactly(new RequestFinding.EmptyBudget());
    }

    private static final FundingRequest.Pledge PLEDGE =
            new FundingRequest.Pledge(LocalDate.of(2025, 9, 8), "Mme Roux");

    @Test
    void what_is_given_without_money_balances_by_itself() {
        Budget lent = balanced().plus(BudgetRow.VOLUNTEERS_USED, euros("200,00"));
        assertThat(requests.lacks(garden(lent), PLEDGE))
                .containsExactly(
                        new RequestFinding.UnbalancedInKind(euros("200,00"), euros("0,00")));
        assertThat(requests.lacks(garden(lent.plus(BudgetRow.VOLUNTEERS, euros("200,00"))), PLEDGE))
                .isEmpty();
    }

    @Test
    void public_money_is_asked_with_the_republican_pledge_and_private_money_without() {
        assertThat(requests.lacks(garden(balanced()), null))
                .singleElement()
                .satisfies(lack -> assertThat(lack.rule()).isEqualTo(SubsidyRules.SUB_03));
        Budget private_aid =
                new Budget(
                        Map.of(
                                BudgetRow.SERVICES, euros("300,00"),
                                BudgetRow.PRIVATE_AID, euros("300,00")));
        assertThat(requests.lacks(garden(FunderKind.FOUNDATION, private_aid), null)).isEmpty();
    }

    @Test
    void the_pledge_is_taken_once_by_someone_on_a_day_that_has_come() {
        FundingRequest request = begun(balanced());
        var tomorrow = new FundingRequest.Pledge(LocalDate.of(2026, 9, 11), " ");
        assertThat(said(requests.pledge(school.id(), request.number(), tomorrow, MME_ROUX)))
                .containsExactly(
                        new RequestFinding.Missing("par", "le nom de qui le prend"),
                        new RequestFinding.Future("le"));
        assertThat(pledged(request).pledge()).isEqualTo(PLEDGE);
        assertThat(said(requests.pledge(school.id(), request.number(), PLEDGE, MME_ROUX)))
                .containsExactly(new RequestFinding.Pledged(PLEDGE));
    }

    @Test
    void a_grant_opens_the_file_of_the_register_with_what_the_request_knew() {
        FundingRequest closed = close(pledged(begun(balanced())), granted("250,00"));
        assertThat(closed.waits()).isFalse();
        SubsidyTerms terms = subsidies.subsidy(school.id(), JARDIN).orElseThrow().terms();
        assertThat(terms.granted()).isEqualTo(euros("250,00"));
        assertThat(terms.funder()).isEqualTo("Mairie");
        assertThat(terms.pledgedOn()).isEqualTo(PLEDGE.on());
        assertThat(terms.decidedOn()).isEqualTo(LocalDate.of(2025, 10, 2));
        assertThat(terms.decision()).isEqualTo("Délibération 2025-41");
        assertThat(terms.reportDue()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(requests.behind(school.id(), JARDIN).orElseThrow().number())
                .isEqualTo(closed.number());
        assertThat(said(requests.rewrite(school.id(), 1, 1, garden(balanced()), MME_ROUX)))
                .containsExactly(new RequestFinding.Answered(FundingRequest.Ending.GRANTED));
    }

    @Test
    void what_the_register_refuses_is_refused_and_the_request_still_waits() {
        Outcome<Subsidy, SubsidyFinding> taken =
                subsidies.open(
                        school.id(),
                        JARDIN,
                        SubsidyTerms.of(
                                FunderKind.COMMUNE, "Mairie", "Jardin", euros("1,00"), YEAR),
                        MME_ROUX);
        assertThat(isRefused(taken)).isFalse();
        FundingRequest request = begun(balanced());
        assertThat(said(requests.close(school.id(), request.number(), granted("300,00"), MME_ROUX)))
                .containsExactly(
                        new RequestFinding.RegisterRefuses(new SubsidyFinding.CodeTaken(JARDIN)));
        assertThat(requests.request(school.id(), request.number()).orElseThrow().waits()).isTrue();
    }

    @Test
    void a_refusal_ends_it_without_a_file() {
        var refusal =
                new FundingRequest.Answer(
                        FundingRequest.Ending.REFUSED,
                        LocalDate.of(2025, 12, 1),
                        euros("0,00"),
                        "",
                        "Budget épuisé");
        assertThat(close(begun(balanced()), refusal).answer()).isEqualTo(refusal);
        assertThat(subsidies.all(school.id())).isEmpty();
    }

    @Test
    void who_reads_an_old_version_does_not_overwrite_the_new_one() {
        FundingRequest request = begun(Budget.EMPTY);
        assertThat(
                        value(
                                        requests.rewrite(
                                                school.id(),
                                                request.number(),
                                                1,
                                                garden(balanced()),
                                                MME_ROUX))
                                .version())
                .isEqualTo(2);
        assertThat(
                        said(
                                requests.rewrite(
                                        school.id(),
                                        request.number(),
                                        1,
                                        garden(Budget.EMPTY),
                                        MME_ROUX)))
                .containsExactly(new RequestFinding.Changed(2));
    }

    @Test
    void last_years_books_stand_in_the_rows_of_the_form_with_the_town_on_its_own() {
        value(
                subsidies.open(
                        school.id(),
                        JARDIN,
                        SubsidyTerms.of(
                                FunderKind.COMMUNE, "Mairie", "Jardin", euros("300,00"), YEAR),
                        MME_ROUX));
        received("300,00");
        post(World.received(AUTUMN, "État", Till.BANK, "PRD_SUBS_PUBLIC", "50,00"));
        spent("CHG_ACTIVITY", "86,40");
        spent("CHG_OTHER", "4,00");
        assertThat(requests.booksOf(school.id(), YEAR))
                .isEqualTo(
                        new Budget(
                                Map.of(
                                        BudgetRow.COMMUNE, euros("300,00"),
                                        BudgetRow.PUBLIC_BODY, euros("50,00"),
                                        BudgetRow.SERVICES, euros("86,40"),
                                        BudgetRow.CURRENT, euros("4,00"))));
    }

    private byte[] dossier(FundingRequest request) throws Exception {
        var out = new ByteArrayOutputStream();
        requests.dossier(request, out, MME_ROUX);
        return out.toByteArray();
    }

    @Test
    void the_dossier_has_the_shape_of_cerfa_12156_and_the_judges_are_content() throws Exception {
        FundingRequest request = pledged(begun(balanced()));
        byte[] once = dossier(request);
        assertThat(dossier(request)).isEqualTo(once);
        assertThat(PdfJudge.faults(once)).isEmpty();
        assertThat(PdfSig.says(once)).contains("Signature is Valid");
        assertThat(seals.read(once))
                .isInstanceOfSatisfying(
                        SealReading.Ours.class,
                        ours -> assertThat(ours.paper().current()).isTrue());
        try (var document = Loader.loadPDF(once)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            List.of(
                                    "CERFA 12156",
                                    "École Jean-Macé",
                                    "27 élèves",
                                    "Souscrit par Mme Roux, le 8 septembre 2025",
                                    "la liberté de conscience",
                                    "74 Commune(s)",
                                    "83,3"));
        }
        byte[] altered = once.clone();
        altered[altered.length / 2] ^= 1;
        assertThat(seals.read(altered)).isNotInstanceOf(SealReading.Ours.class);
    }

    @Test
    void a_dossier_of_an_older_text_is_whole_and_not_current_any_more() throws Exception {
        FundingRequest request = pledged(begun(balanced()));
        byte[] before = dossier(request);
        value(
                requests.rewrite(
                        school.id(),
                        request.number(),
                        request.version(),
                        garden(
                                balanced()
                                        .plus(BudgetRow.PURCHASES, euros("5,00"))
                                        .plus(BudgetRow.OWN, euros("5,00"))),
                        MME_ROUX));
        assertThat(((SealReading.Ours) seals.read(before)).paper().current()).isFalse();
    }
}
