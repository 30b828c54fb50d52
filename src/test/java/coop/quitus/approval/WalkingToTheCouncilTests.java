package coop.quitus.approval;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.council.Decision;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From a euro to the council that decided it, and back.
class WalkingToTheCouncilTests extends CouncilSchool {

    @Autowired GoldenYear golden;
    @Autowired Books books;
    @Autowired Ledger ledger;
    @Autowired Approvals approvals;
    @Autowired MockMvcTester site;

    private Cookie treasurer;

    @BeforeEach
    void a_treasurer() {
        school = world.school();
        treasurer = world.session(Role.TREASURER, school);
    }

    private String cahier() {
        return "/cooperatives/" + school.id() + "/exercices/2025/cahier";
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(treasurer).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(
                result.getResponse().getContentAsString(StandardCharsets.UTF_8),
                "http://localhost" + path);
    }

    /// Follows the link of these words, and nothing else.
    private Document follow(Document from, String words) throws UnsupportedEncodingException {
        Element link =
                Objects.requireNonNull(from.selectFirst("main a:contains(" + words + ")"), words);
        return page(link.attr("href"));
    }

    private Decision spades(LocalDate on) {
        return agreed(GoldenYear.YEAR, on, "Acheter des bêches et des arrosoirs");
    }

    @Test
    void the_spades_of_the_golden_year_walk_by_links_to_all_that_explains_them()
            throws UnsupportedEncodingException {
        golden.bringTheBook(school);
        golden.fileVouchers(school);
        golden.bringTheStatement(school);
        golden.openTheSubsidy(school);
        Entry expense = books.byPiece(school.id(), GoldenYear.YEAR, "D03").orElseThrow();
        Decision decision = spades(expense.occurredOn().minusDays(3));
        GoldenYear.value(approvals.approve(school.id(), expense.id(), decision.id(), MME_ROUX));

        Document entry = page(cahier() + "/D03");
        Document proof = follow(entry, "Qui a décidé ?");
        assertThat(proof.text()).contains("Conseil de CM2", "bêches et des arrosoirs");
        assertThat(follow(proof, "Conseil de CM2").text()).contains("bêches");
        assertThat(follow(proof, "MAIRIE-JARDIN").text()).contains("Qui a décidé ?");
        assertThat(follow(proof, "ligne de la banque").text()).isNotEmpty();
        assertThat(follow(proof, "Le quitus de").text()).contains("quitus");
        assertThat(proof.select("a[href*=/justificatifs/]")).isNotEmpty();
        assertThat(
                        site.get()
                                .uri(proof.select("a[href*=/justificatifs/]").attr("href"))
                                .cookie(treasurer)
                                .exchange())
                .hasStatusOk();
        Document all = follow(proof, "Les dépenses et leurs décisions");
        assertThat(follow(all, "Acheter des bêches").text()).contains("D03");
        // A teacher reads who decided, and neither the bank nor the vouchers.
        Cookie teacher = world.session(Role.TEACHER, school);
        assertThat(site.get().uri(cahier() + "/D03/decision").cookie(teacher).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Conseil de CM2")
                .doesNotContain("/banque/rapprochement", "/justificatifs/");
    }

    private Entry bought(String sum) {
        LocalDate on = LocalDate.of(2025, 10, 20);
        GoldenYear.value(
                ledger.post(
                        school.id(),
                        World.received(on, "Familles", Till.BANK, "PRD_FAMILY", "900,00"),
                        MME_ROUX));
        return GoldenYear.value(
                ledger.post(
                        school.id(),
                        World.paid(on, "Outils", Till.BANK, "CHG_ACTIVITY", sum),
                        MME_ROUX));
    }

    @Test
    void a_decision_is_chosen_where_the_expense_is_written() {
        Decision decision = spades(LocalDate.of(2025, 10, 6));
        bought("10,00");
        String form = cahier() + "/nouvelle/depense";
        assertThat(site.get().uri(form).cookie(treasurer).exchange())
                .bodyText()
                .contains("Acheter des bêches", "Ou dans un registre sur papier");
        MvcTestResult posted =
                site.post()
                        .uri(form)
                        .cookie(treasurer)
                        .with(csrf())
                        .param("cle", UUID.randomUUID().toString())
                        .param("montant", "240,00")
                        .param("libelle", "Bêches")
                        .param("date", "2025-10-20")
                        .param("caisse", "TRE_BANK")
                        .param("compte", "CHG_ACTIVITY")
                        .param("conseil", decision.id().toString())
                        .param("sur", "oui")
                        .exchange();
        assertThat(posted).hasStatus(303);
        assertThat(approvals.under(school.id(), decision.id())).hasSize(1);
        assertThat(approvals.undecided(school.id(), GoldenYear.YEAR)).isEmpty();
    }

    @Test
    void decided_after_it_is_tied_with_a_remark_and_untied_it_stays_written() {
        Entry expense = bought("240,00");
        assertThat(approvals.undecided(school.id(), GoldenYear.YEAR))
                .extracting(one -> one.entry().piece())
                .containsExactly(expense.piece());
        Decision late = spades(expense.occurredOn().plusDays(1));
        Outcome<Approval, ApprovalFinding> tied =
                approvals.approve(school.id(), expense.id(), late.id(), MME_ROUX);
        assertThat(((Outcome.Done<Approval, ApprovalFinding>) tied).remarks())
                .containsExactly(
                        new ApprovalFinding.DecidedAfter(late.takenOn(), expense.occurredOn()));
        Decision other = agreed(GoldenYear.YEAR, expense.occurredOn(), "Autre chose");
        assertThat(approvals.approve(school.id(), expense.id(), other.id(), MME_ROUX))
                .isEqualTo(Outcome.refused(new ApprovalFinding.AlreadyApproved(late.title())));
        GoldenYear.value(approvals.withdraw(school.id(), expense.id(), MME_ROUX));
        assertThat(approvals.of(school.id(), expense.id())).isEmpty();
        GoldenYear.value(approvals.approve(school.id(), expense.id(), other.id(), MME_ROUX));
        assertThat(approvals.under(school.id(), other.id())).hasSize(1);
    }

    @Test
    void only_a_decision_of_this_school_allows_an_expense_and_only_an_expense_needs_one() {
        Entry expense = bought("240,00");
        assertThat(approvals.approve(school.id(), expense.id(), UUID.randomUUID(), MME_ROUX))
                .isEqualTo(Outcome.refused(new ApprovalFinding.NoSuchDecision()));
        Decision decision = spades(expense.occurredOn());
        Entry receipt = books.byPiece(school.id(), GoldenYear.YEAR, "R01").orElseThrow();
        assertThat(receipt.movement()).isEqualTo(euros("900,00"));
        assertThat(approvals.approve(school.id(), receipt.id(), decision.id(), MME_ROUX))
                .isEqualTo(Outcome.refused(new ApprovalFinding.NotAnExpense()));
        UUID line = UUID.randomUUID();
        GoldenYear.value(approvals.approveLine(school.id(), line, decision.id(), MME_ROUX));
        assertThat(approvals.ofLine(school.id(), line).orElseThrow().decision())
                .isEqualTo(decision.id());
    }
}
