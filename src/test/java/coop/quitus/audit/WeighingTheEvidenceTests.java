package coop.quitus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.audit.PopulationRow.Lack;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.world.RoomTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What there is of each cooperative, how much of it is proven, and the way down to one voucher.
@RoomTest
class WeighingTheEvidenceTests extends AuditedAssociation {

    @Autowired EvidenceRates rates;
    @Autowired Population population;
    @Autowired Trail trail;
    @Autowired AuditExceptions exceptions;
    @Autowired FecReview fec;
    @Autowired Reconciliations reconciliations;

    @Override
    String department() {
        return "61";
    }

    private PopulationRow row(Cooperative school) {
        return population.of(association, YEAR).stream()
                .filter(one -> one.cooperative().equals(school.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void half_is_proven_and_each_missing_link_says_how_much_it_costs() {
        EvidenceRate rate = rates.of(association, YEAR);

        assertThat(rate.perMille()).isPositive().isLessThan(1000);
        assertThat(rates.trend(association, YEAR)).containsExactly(rate);
        assertThat(rates.of(association, YEAR.previous()).pieces()).isZero();
    }

    @Test
    void nobody_is_left_out_and_what_lacks_is_named() {
        assertThat(row(whole).lacks()).containsExactly(Lack.REPORT, Lack.AFFILIATION);
        assertThat(row(bare).lacks())
                .contains(Lack.VOUCHERS, Lack.STATEMENT, Lack.REPORT, Lack.DISCHARGE);
        assertThat(row(whole).difference())
                .isEqualTo(reconciliations.on(whole.id(), Till.BANK, YEAR.lastDay()).unexplained());
        assertThat(population.of(association, YEAR).getFirst().headquarters()).isTrue();
    }

    @Test
    void each_step_down_sums_to_the_figure_above() {
        for (Trail.Figure figure : trail.figures(association, YEAR)) {
            List<Trail.Share> shares = trail.shares(association, YEAR, figure.account());
            assertThat(Money.sum(shares.stream().map(Trail.Share::amount)))
                    .isEqualTo(figure.amount());
            assertThat(shares).hasSize((int) figure.cooperatives());
            for (Trail.Share share : shares) {
                var postings = trail.postings(share.cooperative(), YEAR, figure.account());
                assertThat(Money.sum(postings.stream().map(Trail.Posting::amount)))
                        .isEqualTo(share.amount());
                assertThat(postings).hasSize((int) share.entries());
            }
        }
        assertThat(trail.figures(association, YEAR))
                .extracting(Trail.Figure::account)
                .contains(AccountKey.BANK);
    }

    @Test
    void around_an_entry_stand_its_voucher_its_bank_line_and_its_discharge() {
        Trail.Evidence proof = trail.evidence(whole.id(), YEAR, "D02").orElseThrow();
        assertThat(proof.vouchers()).hasSize(1);
        assertThat(proof.banked()).isNotNull();
        assertThat(proof.dischargedAt()).isNotNull();
        assertThat(proof.decided()).isNotNull();

        Trail.Evidence bareProof = trail.evidence(bare.id(), YEAR, "D02").orElseThrow();
        assertThat(bareProof.vouchers()).isEmpty();
        assertThat(bareProof.banked()).isNull();
        assertThat(bareProof.dischargedAt()).isNull();
        assertThat(trail.evidence(bare.id(), YEAR, "D99")).isEqualTo(Optional.empty());
    }

    @Test
    void an_expense_without_a_voucher_is_an_exception_until_it_has_one() {
        assertThat(exceptions.of(association, YEAR))
                .filteredOn(one -> one.kind() == AuditExceptions.Kind.VOUCHER)
                .hasSize(9)
                .allMatch(one -> one.cooperative().equals(bare.id()) && one.open())
                .allMatch(one -> one.rule().equals("ACC-06"));
    }

    @Test
    void the_file_of_entries_is_as_the_article_asks_but_for_its_name() throws Exception {
        FecReview.Verdict verdict = fec.of(association, YEAR);

        assertThat(verdict.debit()).isEqualTo(verdict.credit());
        assertThat(verdict.lines()).isGreaterThan(50);
        assertThat(verdict.faults()).singleElement().asString().contains("SIREN");
    }
}
