package coop.quitus.cash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The register of durable goods (INV-01).
@RoomTest
class KeepingTheRegisterTests {

    private static final LocalDate BOUGHT = LocalDate.of(2025, 11, 18);

    @Autowired World world;
    @Autowired InventoryRegister register;

    private Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    private Outcome<DurableGood, CashFinding> enter(String supplier, String place, String state) {
        return register.enter(
                school.id(),
                new InventoryRegister.NewGood(
                        BOUGHT,
                        "Bêches et arrosoirs",
                        supplier,
                        "D03",
                        World.euros("118,90"),
                        place,
                        state),
                World.MME_ROUX);
    }

    private static DurableGood done(Outcome<DurableGood, CashFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<DurableGood, CashFinding>) outcome).value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # supplier   | place    | state | missing
                    ''           | Cabane   | neuf  | le fournisseur (ou qui l'a donné)
                    Jardinerie   | ''       | neuf  | le lieu où le bien est rangé
                    Jardinerie   | Cabane   | ''    | l'état du bien
                    """)
    void a_good_has_its_whole_card_INV_01(
            String supplier, String place, String state, String missing) {
        var refused = (Outcome.Refused<DurableGood, CashFinding>) enter(supplier, place, state);
        assertThat(refused.findings())
                .map(finding -> CashSentences.of(finding, LedgerSentences::of).fact())
                .containsExactly("Il manque " + missing + ".");
        assertThat(register.goods(school.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-18, 118.90",
        "2026-11-17, 118.90",
        "2026-11-18, 107.01",
        "2035-01-01, 23.78",
        "2060-01-01, 23.78",
    })
    void it_is_worth_a_tenth_less_each_year_and_never_under_a_fifth(LocalDate day, String worth) {
        assertThat(done(enter("Jardinerie", "Cabane", "neuf")).worthOn(day).inDecimal())
                .isEqualTo(worth);
    }

    @Test
    void goods_are_numbered_and_what_leaves_stays_written() {
        DurableGood first = done(enter("Jardinerie", "Cabane", "neuf"));
        done(enter("Don d'un parent", "Cabane", "bon"));
        LocalDate lost = LocalDate.of(2026, 6, 1);
        assertThat(register.takeOut(school.id(), first.id(), lost, "", World.MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
        done(
                register.takeOut(
                        school.id(), first.id(), lost, "Volé dans la cabane", World.MME_ROUX));

        List<DurableGood> goods = register.goods(school.id());
        assertThat(goods).extracting(DurableGood::number).containsExactly(1, 2);
        assertThat(goods.getFirst().leftBecause()).isEqualTo("Volé dans la cabane");
        assertThat(register.takeOut(school.id(), first.id(), lost, "encore", World.MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
    }
}
