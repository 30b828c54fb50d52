package coop.quitus.ledger;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.paid;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.World;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class PostingAnEntryTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;

    @Autowired Ledger ledger;

    @Autowired Books books;

    @Autowired Server server;

    Cooperative school;

    @BeforeEach
    void a_school_with_money() {
        school = world.school();
        done(
                ledger.open(
                        school.id(),
                        YEAR,
                        Map.of(Till.BANK, Money.cents(124_050), Till.CASH, Money.cents(3_520)),
                        MME_ROUX));
    }

    @Test
    void numbers_follow_each_other_without_a_gap() {
        Entry first =
                post(
                        received(
                                day("2025-09-15"),
                                "Familles, chèques",
                                Till.BANK,
                                "PRD_FAMILY",
                                "480,00"));
        Entry second =
                post(
                        received(
                                day("2025-09-16"),
                                "Familles, espèces",
                                Till.CASH,
                                "PRD_FAMILY",
                                "95,00"));
        Entry third =
                post(
                        paid(
                                day("2025-11-05"),
                                "Graines et terreau",
                                Till.BANK,
                                "CHG_ACTIVITY",
                                "86,40"));

        assertThat(List.of(first.piece(), second.piece(), third.piece()))
                .containsExactly("R01", "R02", "D01");
        assertThat(List.of(first.sequence(), second.sequence(), third.sequence()))
                .containsExactly(2L, 3L, 4L);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .containsEntry(Till.BANK, Money.cents(124_050 + 48_000 - 8_640))
                .containsEntry(Till.CASH, Money.cents(3_520 + 9_500));
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_posts_once() {
        DraftEntry draft =
                received(day("2025-09-15"), "Familles", Till.BANK, "PRD_FAMILY", "480,00");

        Entry once = post(draft);
        Entry twice = post(draft);

        assertThat(twice).isEqualTo(once);
        assertThat(books.journal(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void eight_people_at_once_leave_no_gap_and_no_double() throws Exception {
        DraftEntry shared =
                received(day("2025-10-01"), "Le même clic", Till.BANK, "PRD_OTHER", "1,00");
        List<Callable<Entry>> work =
                IntStream.range(0, 64)
                        .mapToObj(i ->
                                (Callable<Entry>)
                                        () ->
                                                post(
                                                        i % 8 == 0
                                                                ? shared
                                                                : received(
                                                                        day("2025-10-02"),
                                                                        "Don " + i,
                                                                        Till.CASH,
                                                                        "PRD_OTHER",
                                                                        i + ",00")))
                        .toList();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var posted : people.invokeAll(work)) {
                posted.get();
            }
        }

        List<Entry> journal = books.journal(school.id(), YEAR);
        assertThat(journal).hasSize(1 + 1 + 56);
        assertThat(journal.stream().map(Entry::sequence).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 58).mapToObj(Long::valueOf).toList());
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void a_refusal_takes_no_number() {
        assertThat(refused(received(day("2027-01-01"), "Demain", Till.BANK, "PRD_OTHER", "1,00")))
                .hasOnlyElementsOfType(PostingFinding.InTheFuture.class);

        assertThat(post(received(day("2025-10-01"), "Don", Till.BANK, "PRD_OTHER", "1,00")).piece())
                .isEqualTo("R01");
    }

    @Test
    void a_cash_box_never_goes_below_zero_on_any_later_day() {
        post(paid(day("2026-06-13"), "Kermesse : achats", Till.CASH, "CHG_ACTIVITY", "30,00"));

        assertThat(refused(paid(day("2026-01-05"), "Timbres", Till.CASH, "CHG_OTHER", "10,00")))
                .first()
                .isEqualTo(
                        new PostingFinding.WouldOverdraw(
                                Till.CASH,
                                "Caisse",
                                day("2026-06-13"),
                                Money.cents(3_520 - 3_000 - 1_000)));
    }

    @Test
    void a_mistake_is_undone_by_its_contrary_and_both_stay() {
        Entry wrong =
                post(
                        paid(
                                day("2026-01-20"),
                                "Car pour le théâtre",
                                Till.BANK,
                                "CHG_ACTIVITY",
                                "420,00"));

        Entry right =
                done(
                        ledger.correct(
                                school.id(),
                                wrong.id(),
                                paid(
                                        day("2026-01-20"),
                                        "Car pour le théâtre",
                                        Till.BANK,
                                        "CHG_ACTIVITY",
                                        "240,00"),
                                "Chiffres inversés",
                                MME_ROUX));

        assertThat(books.journal(school.id(), YEAR).stream().map(Entry::piece))
                .containsExactlyInAnyOrder("A01", "D01", "X01", "D02");
        assertThat(books.entry(school.id(), wrong.id()).orElseThrow().reversedBy()).isNotNull();
        assertThat(right.movement()).isEqualTo(Money.cents(-24_000));
        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .containsEntry(Till.BANK, Money.cents(100_050));
        assertThat(ledger.reverse(school.id(), wrong.id(), day("2026-02-01"), "encore", MME_ROUX))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(((PostingFinding) refused.findings().getFirst()).rule())
                                        .isEqualTo(LedgerRules.ACC_16));
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void a_voucher_filed_later_is_a_link_of_the_chain() {
        Entry entry = post(paid(day("2025-11-05"), "Graines", Till.BANK, "CHG_ACTIVITY", "86,40"));

        Entry filed = done(ledger.file(school.id(), entry.id(), "a".repeat(64), MME_ROUX));

        assertThat(filed.vouchers()).containsExactly("a".repeat(64));
        assertThat(
                        post(paid(day("2025-11-06"), "Terreau", Till.BANK, "CHG_ACTIVITY", "12,00"))
                                .sequence())
                .isEqualTo(4);
        assertThat(books.check(school.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.line SET amount_cents = amount_cents + 1 WHERE cooperative_id = %d AND account = 'CHG_ACTIVITY'",
                "UPDATE ledger.line SET account = 'CHG_OTHER' WHERE cooperative_id = %d AND account = 'CHG_ACTIVITY'",
                "UPDATE ledger.line SET class_code = 'CE2' WHERE cooperative_id = %d AND account = 'CHG_ACTIVITY'",
                "UPDATE ledger.line SET subsidy = 'X' WHERE cooperative_id = %d AND account = 'CHG_ACTIVITY'",
                "UPDATE ledger.entry SET occurred_on = occurred_on + 1 WHERE cooperative_id = %d AND piece = 'D01'",
                "UPDATE ledger.entry SET cheque = '9' WHERE cooperative_id = %d AND piece = 'D01'",
                "UPDATE ledger.entry SET hash = repeat('0', 64) WHERE cooperative_id = %d AND piece = 'D01'",
                "UPDATE ledger.wording SET label = label || '.' WHERE cooperative_id = %d AND searched LIKE 'graines%%'",
            })
    void one_byte_changed_by_the_owner_names_the_entry(String change) throws SQLException {
        post(paid(day("2025-11-05"), "Graines", Till.BANK, "CHG_ACTIVITY", "86,40"));
        assertThat(books.check(school.id())).isEmpty();

        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            assertThat(sql.executeUpdate(change.formatted(school.id().value()))).isEqualTo(1);
        }

        assertThat(books.check(school.id())).isNotEmpty();
        assertThat(books.check(school.id()).getFirst().piece()).startsWith("D01");
    }

    @Test
    void the_search_box_understands_a_piece_an_amount_a_date_and_words() {
        post(
                received(
                        day("2025-09-15"),
                        "Participations des familles",
                        Till.BANK,
                        "PRD_FAMILY",
                        "480,00"));
        post(paid(day("2026-01-20"), "Car pour le théâtre", Till.BANK, "CHG_ACTIVITY", "62,41"));

        assertThat(found("#D01")).containsExactly("D01");
        assertThat(found("=62,41")).containsExactly("D01");
        assertThat(found("15/09")).containsExactly("R01");
        assertThat(found("theatre car")).containsExactly("D01");
        assertThat(found("sans:justificatif")).containsExactly("D01");
        assertThat(found("piscine")).isEmpty();
    }

    private List<String> found(String words) {
        List<String> pieces =
                books.search(school.id(), YEAR, words, 0, 50).stream().map(Entry::piece).toList();
        assertThat(books.count(school.id(), YEAR, words)).isEqualTo(pieces.size());
        return pieces;
    }

    private Entry post(DraftEntry draft) {
        return done(ledger.post(school.id(), draft, MME_ROUX));
    }

    private List<PostingFinding> refused(DraftEntry draft) {
        return ((Outcome.Refused<Entry, PostingFinding>) ledger.post(school.id(), draft, MME_ROUX))
                .findings();
    }

    private static Entry done(Outcome<Entry, PostingFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<Entry, PostingFinding>(Entry entry, List<PostingFinding> _) -> entry;
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    throw new AssertionError("refused: " + findings);
        };
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
