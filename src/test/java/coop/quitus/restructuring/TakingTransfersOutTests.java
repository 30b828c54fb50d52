package coop.quitus.restructuring;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.consolidation.Accounts;
import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.consolidation.FlowKind;
import coop.quitus.consolidation.InternalFlow;
import coop.quitus.consolidation.InternalFlows;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Flows;
import coop.quitus.ledger.Till;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The money of a school that merges passes inside one legal person: the accounts of its
/// association do not see it (ELI-09, ELI-07).
@RoomTest
class TakingTransfersOutTests extends MergingSchool {

    private static final AccountKey LEAVES = new AccountKey("CHG_OTHER");
    private static final AccountKey ENTERS = new AccountKey("PRD_OTHER");

    @Autowired AggregatedAccounts aggregated;
    @Autowired InternalFlows internal;
    @Autowired Flows flows;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transaction;

    private Accounts whole(LocalDate on) {
        return aggregated.of(association, YEAR, on);
    }

    private static Money taken(Accounts accounts, AccountKey account) {
        return accounts.eliminations().getOrDefault(account, Money.ZERO);
    }

    private List<InternalFlow> of(Cooperative school) {
        return internal.of(association, YEAR).stream()
                .filter(flow -> flow.cooperative().equals(school.id()))
                .toList();
    }

    @Test
    void what_is_handed_over_is_neither_a_charge_nor_a_product_of_the_whole() {
        holds(oak, "412,50");
        Accounts before = whole(DAY);
        Restructuring one = proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        Transfer transfer = one.transfers().getFirst();
        post(transfer, Way.OUT);
        Accounts half = whole(DAY);
        assertThat(half.result()).as("one half is enough").isEqualTo(before.result());
        assertThat(half.toReconcile().minus(before.toReconcile())).isEqualTo(euros("412,50"));
        post(transfer, Way.IN);
        Accounts after = whole(DAY);
        assertThat(after.grossCharges().minus(before.grossCharges())).isEqualTo(euros("412,50"));
        assertThat(after.charges()).isEqualTo(before.charges());
        assertThat(after.products()).isEqualTo(before.products());
        assertThat(after.toReconcile()).isEqualTo(before.toReconcile());
        assertThat(taken(after, LEAVES).minus(taken(before, LEAVES))).isEqualTo(euros("412,50"));
        assertThat(taken(after, ENTERS).minus(taken(before, ENTERS))).isEqualTo(euros("412,50"));
        assertThat(of(oak))
                .singleElement()
                .satisfies(flow -> {
                    assertThat(flow.rule()).isEqualTo("ELI-09");
                    assertThat(flow.kind()).isEqualTo(FlowKind.TRANSFER);
                });
        assertThat(internal.meetings(association, YEAR))
                .filteredOn(meeting -> meeting.kind() == FlowKind.TRANSFER)
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.inFrench()).isEqualTo("solde transmis (remis, puis reçu)");
                    assertThat(meeting.alone())
                            .extracting(InternalFlow::cooperative)
                            .doesNotContain(oak.id(), both.id());
                });
        theNationIsTheSumOfItsParts();
    }

    @Test
    void an_undone_side_is_taken_out_twice_and_the_one_written_anew_once() {
        holds(oak, "30,00");
        Accounts before = whole(DAY);
        Restructuring one = proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(elm)))));
        Entry left = post(one.transfers().getFirst(), Way.OUT);
        value(ledger.reverse(oak.id(), left.id(), DAY, "mauvaise date", officer.acting()));
        assertThat(of(oak)).extracting(InternalFlow::rule).containsExactly("ELI-09", "ELI-07");
        assertThat(taken(whole(DAY), LEAVES)).isEqualTo(taken(before, LEAVES));
        post(one.transfers().getFirst(), Way.OUT);
        assertThat(taken(whole(DAY), LEAVES).minus(taken(before, LEAVES)))
                .isEqualTo(euros("30,00"));
        assertThat(whole(DAY).result()).isEqualTo(before.result());
    }

    @Test
    void an_entry_with_the_same_words_that_restructuring_did_not_write_counts() {
        holds(oak, "20,00");
        Accounts before = whole(DAY);
        value(
                ledger.post(
                        oak.id(),
                        World.paid(
                                DAY,
                                "Fusion : solde remis à " + both.name(),
                                Till.BANK,
                                "CHG_OTHER",
                                "20,00"),
                        officer.acting()));
        assertThat(of(oak)).isEmpty();
        assertThat(whole(DAY).charges().minus(before.charges())).isEqualTo(euros("20,00"));
    }

    /// No school does it today: one changes association before a year begins, with its books.
    @Test
    void between_two_associations_it_is_taken_out_of_the_nation_alone() {
        holds(oak, "15,00");
        Accounts before = whole(DAY);
        Accounts nation = aggregated.nation(YEAR, DAY);
        Entry left =
                value(
                        ledger.post(
                                oak.id(),
                                World.paid(DAY, "Solde", Till.BANK, "CHG_OTHER", "15,00"),
                                officer.acting()));
        Cooperative elsewhere = world.elsewhere();
        tenancy.within(oak.id(), () -> carriesAway(left, elsewhere));
        assertThat(internal.readAgain(oak.id(), YEAR)).isEqualTo(1);
        assertThat(of(oak)).extracting(InternalFlow::kind).containsExactly(FlowKind.NATIONAL);
        assertThat(whole(DAY).charges().minus(before.charges())).isEqualTo(euros("15,00"));
        assertThat(taken(whole(DAY), LEAVES)).isEqualTo(taken(before, LEAVES));
        Accounts after = aggregated.nation(YEAR, DAY);
        assertThat(after.charges()).isEqualTo(nation.charges());
        assertThat(taken(after, LEAVES).minus(taken(nation, LEAVES))).isEqualTo(euros("15,00"));
    }

    private boolean carriesAway(Entry left, Cooperative elsewhere) {
        return sql.sql(
                                """
                                INSERT INTO restructuring.side
                                    (cooperative_id, association_id, transfer, way, number, entry_id, counterpart,
                                     counterpart_association, amount_cents, occurred_on, recorded_at, recorded_by_id,
                                     recorded_by)
                                VALUES (:oak, :association, gen_random_uuid(), 'OUT', 1, :entry, :other, :theirs, 1500,
                                        :on, now(), gen_random_uuid(), 'Une personne')
                                """)
                        .param("oak", oak.id().value())
                        .param("association", association.value())
                        .param("entry", left.id().value())
                        .param("other", elsewhere.id().value())
                        .param("theirs", elsewhere.association().value())
                        .param("on", DAY)
                        .update()
                == 1;
    }

    /// Day by day, before and after the sums are folded.
    private void theNationIsTheSumOfItsParts() {
        for (LocalDate on : List.of(DAY.minusDays(1), DAY, YEAR.lastDay())) {
            Accounts nation = aggregated.nation(YEAR, on);
            List<Accounts> parts =
                    places.associations().stream()
                            .map(Association::id)
                            .map(id -> aggregated.of(id, YEAR, on))
                            .toList();
            Money national =
                    taken(nation, new AccountKey("CHG_HQ_NATIONAL"))
                            .plus(taken(nation, LEAVES))
                            .minus(sum(parts, one -> taken(one, LEAVES)));
            assertThat(nation.grossCharges()).isEqualTo(sum(parts, Accounts::grossCharges));
            assertThat(nation.charges()).isEqualTo(sum(parts, Accounts::charges).minus(national));
            assertThat(nation.products()).isEqualTo(sum(parts, Accounts::products));
            flows.fold();
            transaction.executeWithoutResult(_ -> fold());
        }
    }

    private void fold() {
        sql.sql("SELECT consolidation.fold_eliminations(20000)").query(Integer.class).single();
    }

    private static Money sum(List<Accounts> parts, Function<Accounts, Money> figure) {
        return Money.sum(parts.stream().map(figure));
    }
}
