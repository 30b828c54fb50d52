package coop.quitus.consolidation;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Flows;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// All sections together, minus what they paid each other, to the cent and at any date.
@RoomTest
class AddingUpTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Places places;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Flows flows;
    @Autowired AggregatedAccounts aggregated;

    private Cooperative headquartersOf(AssociationId association) {
        return places.cooperativesOf(association).stream()
                .filter(Cooperative::headquarters)
                .findFirst()
                .orElseThrow();
    }

    private static Map<AccountKey, Money> taken(String... pairs) {
        var taken = new java.util.LinkedHashMap<AccountKey, Money>();
        for (int i = 0; i < pairs.length; i += 2) {
            taken.put(new AccountKey(pairs[i]), euros(pairs[i + 1]));
        }
        return taken;
    }

    @Test
    void the_golden_year_loses_its_fee_its_insurance_and_its_aid() {
        Cooperative school = world.school("09");
        golden.bringTheBook(school);
        Accounts accounts = aggregated.of(school.association(), YEAR, YEAR.lastDay());
        assertThat(accounts.grossCharges()).isEqualTo(euros("1495,35"));
        assertThat(accounts.grossProducts()).isEqualTo(euros("2355,60"));
        assertThat(accounts.eliminations())
                .isEqualTo(
                        taken(
                                "CHG_INSURANCE", "16,25",
                                "CHG_MEMBERSHIP", "133,25",
                                "PRD_SUBS_OTHER", "80,00"));
        assertThat(accounts.charges()).isEqualTo(euros("1345,85"));
        assertThat(accounts.products()).isEqualTo(euros("2275,60"));
        assertThat(accounts.result()).isEqualTo(euros("929,75"));
        assertThat(accounts.cooperatives()).isEqualTo(1);
        assertThat(accounts.held()).isEqualTo(euros("2135,95"));
    }

    @Test
    void the_result_is_the_same_whether_or_not_headquarters_wrote_their_half() {
        Cooperative school = world.school("10");
        golden.bringTheBook(school);
        AssociationId aube = school.association();
        Money before = aggregated.of(aube, YEAR, YEAR.lastDay()).result();
        assertThat(aggregated.of(aube, YEAR, YEAR.lastDay()).toReconcile())
                .isEqualTo(euros("69,50"));
        received(aube, LocalDate.of(2025, 10, 9), "PRD_HQ_MEMBERSHIP", "133,25");
        received(aube, LocalDate.of(2025, 10, 9), "PRD_HQ_INSURANCE", "16,25");
        paid(aube, LocalDate.of(2026, 7, 8), "CHG_HQ_AID", "80,00");
        Accounts after = aggregated.of(aube, YEAR, YEAR.lastDay());
        assertThat(after.result()).isEqualTo(before);
        assertThat(after.toReconcile()).isEqualTo(Money.ZERO);
        assertThat(after.eliminations())
                .containsEntry(new AccountKey("PRD_HQ_MEMBERSHIP"), euros("133,25"))
                .containsEntry(new AccountKey("CHG_HQ_AID"), euros("80,00"));
    }

    @Test
    void an_undone_fee_is_taken_out_on_both_days_and_usep_never() {
        Cooperative school = world.school("11");
        GoldenYear.value(
                ledger.open(school.id(), YEAR, Map.of(Till.BANK, euros("500,00")), MME_ROUX));
        LocalDate paidOn = LocalDate.of(2025, 10, 2);
        Entry fee =
                GoldenYear.value(
                        ledger.post(
                                school.id(),
                                World.paid(
                                        paidOn,
                                        "Affiliation OCCE",
                                        Till.BANK,
                                        "CHG_MEMBERSHIP",
                                        "133,25"),
                                MME_ROUX));
        GoldenYear.value(
                ledger.post(
                        school.id(),
                        World.paid(
                                paidOn,
                                "Affiliation USEP par l'OCCE",
                                Till.BANK,
                                "CHG_MEMBERSHIP",
                                "40,00"),
                        MME_ROUX));
        GoldenYear.value(
                ledger.reverse(
                        school.id(), fee.id(), LocalDate.of(2025, 11, 3), "deux fois", MME_ROUX));
        AssociationId aude = school.association();
        assertThat(aggregated.of(aude, YEAR, LocalDate.of(2025, 10, 31)).eliminations())
                .isEqualTo(taken("CHG_MEMBERSHIP", "133,25"));
        Accounts end = aggregated.of(aude, YEAR, YEAR.lastDay());
        assertThat(end.eliminations()).isEmpty();
        assertThat(end.charges()).isEqualTo(euros("40,00"));
    }

    @Test
    void the_nation_is_the_sum_of_its_parts_minus_eliminations_at_any_date() {
        Cooperative one = world.school("18");
        Cooperative two = world.school("64");
        golden.bringTheBook(one);
        golden.bringTheBook(two);
        received(one.association(), LocalDate.of(2025, 10, 9), "PRD_HQ_MEMBERSHIP", "133,25");
        paid(one.association(), LocalDate.of(2025, 11, 9), "CHG_HQ_NATIONAL", "70,20");
        for (LocalDate on :
                List.of(
                        LocalDate.of(2025, 10, 2),
                        LocalDate.of(2025, 10, 31),
                        LocalDate.of(2025, 11, 10),
                        LocalDate.of(2026, 6, 13),
                        YEAR.lastDay())) {
            theWholeIsTheSumOfItsParts(on);
            flows.fold();
        }
        assertThat(aggregated.of(one.association(), YEAR, YEAR.lastDay()).eliminations())
                .doesNotContainKey(new AccountKey("CHG_HQ_NATIONAL"));
    }

    /// ELI-06: what goes to the federation is taken out of the nation alone.
    private void theWholeIsTheSumOfItsParts(LocalDate on) {
        Accounts nation = aggregated.nation(YEAR, on);
        List<Accounts> parts =
                places.associations().stream()
                        .map(Association::id)
                        .map(id -> aggregated.of(id, YEAR, on))
                        .toList();
        assertThat(nation.grossCharges()).isEqualTo(sum(parts, Accounts::grossCharges));
        assertThat(nation.grossProducts()).isEqualTo(sum(parts, Accounts::grossProducts));
        assertThat(nation.held()).isEqualTo(sum(parts, Accounts::held));
        assertThat(nation.cooperatives())
                .isEqualTo(parts.stream().mapToInt(Accounts::cooperatives).sum());
        Money toTheFederation =
                nation.eliminations().getOrDefault(new AccountKey("CHG_HQ_NATIONAL"), Money.ZERO);
        assertThat(nation.charges())
                .isEqualTo(sum(parts, Accounts::charges).minus(toTheFederation));
        assertThat(nation.products()).isEqualTo(sum(parts, Accounts::products));
        assertThat(nation.result()).isEqualTo(nation.products().minus(nation.charges()));
    }

    private void received(AssociationId association, LocalDate on, String account, String amount) {
        GoldenYear.value(
                ledger.post(
                        headquartersOf(association).id(),
                        World.received(on, "Reçu au siège", Till.BANK, account, amount),
                        MME_ROUX));
    }

    private void paid(AssociationId association, LocalDate on, String account, String amount) {
        GoldenYear.value(
                ledger.post(
                        headquartersOf(association).id(),
                        World.paid(on, "Payé par le siège", Till.BANK, account, amount),
                        MME_ROUX));
    }

    private static Money sum(
            List<Accounts> parts, java.util.function.Function<Accounts, Money> figure) {
        return Money.sum(parts.stream().map(figure));
    }
}
