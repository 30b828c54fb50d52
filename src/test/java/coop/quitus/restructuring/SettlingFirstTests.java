package coop.quitus.restructuring;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static coop.quitus.world.World.paid;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cash.Advances;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Ids;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Till;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.world.RoomTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Money does not leave before all is settled (RST-03).
@RoomTest
class SettlingFirstTests extends MergingSchool {

    @Autowired Advances advances;
    @Autowired InventoryRegister register;
    @Autowired Drafts drafts;

    /// Cash in the box, an advance out, a cheque the bank has not shown, a draft, a spade.
    private void loose(Actor by) {
        holds(oak, "100,00");
        var cakes = received(DAY.minusDays(2), "Gâteaux", Till.CASH, "PRD_ACTIVITY", "30");
        value(ledger.post(oak.id(), cakes, by));
        value(
                advances.give(
                        oak.id(),
                        Ids.next(clock),
                        "CM2",
                        Till.CASH,
                        euros("12,40"),
                        DAY.minusDays(1),
                        "",
                        by));
        var coach = paid(DAY.minusDays(1), "Car", Till.BANK, "CHG_ACTIVITY", "20");
        value(ledger.post(oak.id(), coach, by));
        drafts.keep(oak.id(), Ids.next(clock), Map.of("libelle", "à finir"), by);
        var spade =
                new InventoryRegister.NewGood(
                        DAY.minusDays(3),
                        "Une bêche",
                        "Jardinerie",
                        "",
                        euros("12"),
                        "Jardin",
                        "bon");
        value(register.enter(oak.id(), spade, by));
    }

    @Test
    void an_advance_out_a_full_box_a_late_cheque_a_draft_and_goods_are_named() {
        loose(officer.acting());
        Restructuring one = decided(asked(Kind.MERGE, List.of(oak), List.of(all(both))));

        List<Finding> left =
                refused(restructurings.propose(association, one.id(), officer.acting()));

        String name = oak.name() + " (" + oak.number() + ")";
        assertThat(left)
                .contains(
                        new RestructuringFinding.AdvanceLeft(
                                name, "CM2 d'Inès et Théo", euros("12,40")),
                        new RestructuringFinding.CashLeft(name, euros("17,60")),
                        new RestructuringFinding.ChequesOut(name, 1, euros("20")),
                        new RestructuringFinding.DraftsWait(name, 1),
                        new RestructuringFinding.GoodsToPlace(name, 1))
                .extracting(MergingSchool::ruleOf)
                .containsOnly("RST-03");
        assertThat(now(one).transfers()).isEmpty();
        assertThat(held(oak)).isEqualTo(sum("100", "30", "-20"));
    }

    @Test
    void a_word_of_the_association_says_where_goods_go() {
        loose(officer.acting());
        Restructuring one = decided(asked(Kind.MERGE, List.of(oak), List.of(all(both))));
        int before = restructurings.remaining(one).size();
        Restructuring said =
                value(
                        restructurings.say(
                                association,
                                one.id(),
                                oak.id(),
                                Matter.GOODS,
                                "La bêche va au jardin de la nouvelle école.",
                                officer.acting()));
        assertThat(restructurings.remaining(said))
                .hasSize(before - 1)
                .noneMatch(RestructuringFinding.GoodsToPlace.class::isInstance);
    }

    @Test
    void the_last_day_has_come_and_nothing_is_written_after_it() {
        holds(oak, "100,00");
        clock.moveTo(DAY.minusDays(1));
        Restructuring one = decided(asked(Kind.MERGE, List.of(oak), List.of(all(both))));
        assertThat(refused(restructurings.propose(association, one.id(), officer.acting())))
                .contains(new RestructuringFinding.NotYet(DAY));
        clock.moveTo(DAY.plusDays(2));
        var later = received(DAY.plusDays(1), "Trop tard", Till.BANK, "PRD_FAMILY", "5");
        value(ledger.post(oak.id(), later, officer.acting()));
        assertThat(refused(restructurings.propose(association, one.id(), officer.acting())))
                .contains(
                        new RestructuringFinding.LaterEntries(
                                oak.name() + " (" + oak.number() + ")", DAY.plusDays(1)))
                .noneMatch(RestructuringFinding.NotYet.class::isInstance);
    }
}
