package coop.quitus.cash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Coins counted, taken to the bank, entrusted to classes (CSH-01, CLS-01).
@RoomTest
class KeepingTheCashBoxTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired CashCounts counts;
    @Autowired Advances advances;
    @Autowired DepositSlips slips;

    private Cooperative school;

    @BeforeEach
    void a_box_with_51_60() {
        school = world.school();
        post(World.received(DAY, "Vente de gâteaux", Till.CASH, "PRD_RESALE", "51,60"));
        post(World.received(DAY, "Familles", Till.BANK, "PRD_FAMILY", "480,00"));
    }

    private void post(DraftEntry draft) {
        assertThat(ledger.post(school.id(), draft, World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # counted         | gap   | said
                    20x2 10 1 0.5 0.1 |  0,00 |
                    20x2 10 1 0.5     | -0,10 | Vous avez compté 51,50 €, les comptes disent 51,60 € : il manque 0,10 €. C'est juste une pièce ou un billet : recomptez d'abord.
                    20x2 10 5 1 0.5   |  4,90 | il y a en trop 4,90 €. Recomptez, puis cherchez un achat ou une recette en espèces qui n'est pas écrit.
                    20x2 5 1 0.5 0.1  | -5,00 | C'est juste une pièce ou un billet : recomptez d'abord.
                    20 5 1 0.5 0.1    | -25,00| il manque 25,00 €
                    10 5 0.5 0.1      | -36,00| L'écart se divise par 9 : deux chiffres sont peut-être inversés dans une écriture en espèces.
                    """)
    void the_box_is_counted_and_a_gap_is_explained_CSH_01(String counted, String gap, String said) {
        Outcome.Done<CashCount, CashFinding> done =
                done(
                        counts.count(
                                school.id(), Till.CASH, DAY, pieces(counted), "", World.MME_ROUX));

        assertThat(done.value().gap()).isEqualTo(World.euros(gap.strip()));
        if (said == null) {
            assertThat(done.remarks()).isEmpty();
        } else {
            assertThat(sentences(done.remarks())).anyMatch(each -> each.contains(said));
        }
        assertThat(counts.latest(school.id(), Till.CASH, DAY)).contains(done.value());
    }

    /// `20x2 0.5`: two notes of 20 € and a coin of 50 c.
    private static Map<Integer, Integer> pieces(String text) {
        var pieces = new java.util.TreeMap<Integer, Integer>();
        for (String word : text.strip().split(" +")) {
            String[] parts = word.split("x");
            pieces.put(
                    (int) Money.parse(parts[0].replace('.', ',')).orElseThrow().cents(),
                    parts.length == 2 ? Integer.parseInt(parts[1]) : 1);
        }
        return pieces;
    }

    @Test
    void a_count_of_minus_one_coin_is_refused() {
        assertThat(
                        refused(
                                counts.count(
                                        school.id(),
                                        Till.CASH,
                                        DAY,
                                        Map.of(100, -1),
                                        "",
                                        World.MME_ROUX)))
                .singleElement()
                .asString()
                .contains("n'est pas un nombre de pièces");
        assertThat(counts.all(school.id())).isEmpty();
    }

    @Test
    void cash_goes_to_the_bank_with_its_slip_and_its_entry() {
        DepositSlip slip =
                done(slips.depositCash(
                                school.id(),
                                UUID.randomUUID(),
                                DAY,
                                Map.of(2_000, 2),
                                World.MME_ROUX))
                        .value();
        assertThat(slip.total()).isEqualTo(World.euros("40,00"));
        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .containsEntry(Till.CASH, World.euros("11,60"))
                .containsEntry(Till.BANK, World.euros("520,00"));
        assertThat(books.byPiece(school.id(), YEAR, slip.piece())).isPresent();
    }

    @Test
    void more_than_the_box_holds_does_not_go_to_the_bank() {
        assertThat(
                        refused(
                                slips.depositCash(
                                        school.id(),
                                        UUID.randomUUID(),
                                        DAY,
                                        Map.of(10_000, 1),
                                        World.MME_ROUX)))
                .anyMatch(said -> said.contains("« Caisse » tiendrait −48,40 €"));
        assertThat(slips.slips(school.id(), YEAR)).isEmpty();
    }

    @Test
    void the_cheques_of_a_receipt_add_up_to_it_and_are_listed_once() {
        var half = new DepositSlip.Cheque("Famille A", "Banque", "0000001", World.euros("240,00"));
        assertThat(
                        refused(
                                slips.listCheques(
                                        school.id(), YEAR, "R02", List.of(half), World.MME_ROUX)))
                .singleElement()
                .asString()
                .contains("Les chèques listés font 240,00", "480,00");
        assertThat(
                        done(slips.listCheques(
                                        school.id(),
                                        YEAR,
                                        "R02",
                                        List.of(half, half),
                                        World.MME_ROUX))
                                .value()
                                .number())
                .isEqualTo(1);
        assertThat(
                        refused(
                                slips.listCheques(
                                        school.id(),
                                        YEAR,
                                        "R02",
                                        List.of(half, half),
                                        World.MME_ROUX)))
                .singleElement()
                .asString()
                .contains("a déjà son bordereau, le n° 1");
    }

    @Test
    void a_class_is_entrusted_spends_and_gives_back_CLS_01() {
        UUID key = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            done(give("CE2", "30,00", key));
        }
        post(World.paid(DAY, "Graines", Till.advanceOf("CE2"), "CHG_ACTIVITY", "12,40"));
        assertThat(state().left()).isEqualTo(World.euros("17,60"));

        assertThat(refused(takeBack("20,00")))
                .anyMatch(said -> said.contains("La classe CE2 rendrait 20,00"));
        done(takeBack("17,60"));
        assertThat(state().left().isZero()).isTrue();
        assertThat(state().given()).isEqualTo(World.euros("30,00"));
    }

    @Test
    void above_the_ceiling_an_advance_is_remarked_CLS_01() {
        Outcome.Done<?, CashFinding> done =
                done(
                        advances.give(
                                school.id(),
                                UUID.randomUUID(),
                                "CE2",
                                Till.BANK,
                                World.euros("250,00"),
                                DAY,
                                "4711001",
                                World.MME_ROUX));
        assertThat(sentences(done.remarks()))
                .anyMatch(said -> said.contains("aurait 250,00") && said.contains("200,00"));
    }

    @Test
    void no_advance_goes_to_a_class_that_is_not_here() {
        assertThat(refused(give("CP", "10,00", UUID.randomUUID())))
                .singleElement()
                .asString()
                .contains("La classe « CP » n'est pas dans cette coopérative");
    }

    private Advance state() {
        return advances.of(school.id(), YEAR).getFirst();
    }

    private Outcome<coop.quitus.ledger.Entry, CashFinding> give(
            String classCode, String amount, UUID key) {
        return advances.give(
                school.id(),
                key,
                classCode,
                Till.CASH,
                World.euros(amount),
                DAY,
                "",
                World.MME_ROUX);
    }

    private Outcome<coop.quitus.ledger.Entry, CashFinding> takeBack(String amount) {
        return advances.takeBack(
                school.id(),
                UUID.randomUUID(),
                "CE2",
                Till.CASH,
                World.euros(amount),
                DAY,
                World.MME_ROUX);
    }

    private static <T> Outcome.Done<T, CashFinding> done(Outcome<T, CashFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done<T, CashFinding>) outcome;
    }

    private static List<String> refused(Outcome<?, CashFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return sentences(((Outcome.Refused<?, CashFinding>) outcome).findings());
    }

    private static List<String> sentences(List<? extends Finding> findings) {
        return findings.stream()
                .map(finding -> CashSentences.of((CashFinding) finding, LedgerSentences::of))
                .map(Sentence::onOneLine)
                .map(said -> said.replace('\u202f', ' ').replace('\u00a0', ' '))
                .toList();
    }
}
