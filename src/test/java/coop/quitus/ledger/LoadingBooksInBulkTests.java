package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Ledger.Bulk.Recorded;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whole books that come in at once are books like the others.
@RoomTest
class LoadingBooksInBulkTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Actor BY = World.MME_ROUX;
    private static final Instant RECORDED = Instant.parse("2025-10-03T18:00:00Z");

    @Autowired private Ledger.Bulk bulk;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private Flows flows;
    @Autowired private World world;
    @Autowired private JdbcClient sql;

    @Test
    void books_that_came_in_bulk_hold_and_go_on_like_any_others() {
        Cooperative school = world.school("86");
        List<Recorded> year =
                List.of(
                        entry(EntryKind.OPENING, "EQ_BF", 100_00, "Report à nouveau"),
                        entry(EntryKind.RECEIPT, "PRD_FAMILY", 30_00, "Un\tlibellé \\ difficile"),
                        entry(EntryKind.EXPENSE, "CHG_ACTIVITY", -12_50, "Graines"),
                        new Recorded(
                                entry(EntryKind.REVERSAL, "CHG_ACTIVITY", 12_50, "Graines").draft(),
                                RECORDED,
                                BY,
                                2,
                                "Saisie deux fois"));
        long indexes = indexes();

        assertThat(load(school, year)).isEqualTo(4);

        assertThat(books.check(school.id())).isEmpty();
        assertThat(books.journal(school.id(), YEAR))
                .extracting(Entry::piece)
                .containsExactlyInAnyOrder("A01", "R01", "D01", "X01");
        assertThat(books.byPiece(school.id(), YEAR, "R01").orElseThrow().label())
                .isEqualTo("Un libellé \\ difficile");
        assertThat(books.byPiece(school.id(), YEAR, "D01").orElseThrow().stands()).isFalse();
        assertThat(indexes()).isEqualTo(indexes);
        summedAndGoingOn(school);
    }

    private void summedAndGoingOn(Cooperative school) {
        assertThat(flows.of(school.association(), YEAR, YEAR.lastDay()))
                .filteredOn(flow -> flow.account().equals(new AccountKey("PRD_FAMILY")))
                .extracting(flow -> flow.net().cents())
                .containsExactly(-30_00L);

        assertThat(
                        ledger.post(
                                school.id(),
                                World.received(
                                        LocalDate.of(2025, 11, 3),
                                        "Don",
                                        Till.BANK,
                                        "PRD_FAMILY",
                                        "5.00"),
                                BY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void nothing_is_taken_of_books_that_do_not_hold() {
        Cooperative school = world.school("86");
        long indexes = indexes();
        var crooked =
                new Recorded(
                        draft(
                                EntryKind.RECEIPT,
                                "De travers",
                                LocalDate.of(2025, 10, 2),
                                List.of(
                                        new Line(Till.BANK, Money.cents(10_00)),
                                        new Line(
                                                new AccountKey("PRD_FAMILY"), Money.cents(-9_99)))),
                        RECORDED,
                        BY);

        assertThatThrownBy(() -> load(school, List.of(crooked)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("De travers");
        assertThatThrownBy(
                        () -> {
                            List<Recorded> one =
                                    List.of(
                                            entry(
                                                    EntryKind.RECEIPT,
                                                    "PRD_FAMILY",
                                                    1_00,
                                                    "Une fois"));
                            try (Ledger.Bulk.Load load = bulk.begin()) {
                                load.take(school, one);
                                load.take(school, one);
                            }
                        })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("given twice");
        assertThatThrownBy(() -> twoOfOneKey(school)).hasStackTraceContaining("form_key");

        assertThat(books.years(school.id())).isEmpty();
        assertThat(indexes()).isEqualTo(indexes);
    }

    private void twoOfOneKey(Cooperative school) {
        var sameKey = entry(EntryKind.RECEIPT, "PRD_FAMILY", 1_00, "Deux fois la même clé");
        load(school, List.of(sameKey, sameKey));
    }

    private long load(Cooperative school, List<Recorded> entries) {
        try (Ledger.Bulk.Load load = bulk.begin()) {
            load.take(school, entries);
            return load.finish();
        }
    }

    private static Recorded entry(EntryKind kind, String account, int cents, String label) {
        return new Recorded(
                draft(
                        kind,
                        label,
                        LocalDate.of(2025, 10, 2),
                        List.of(
                                new Line(Till.BANK, Money.cents(cents)),
                                new Line(new AccountKey(account), Money.cents(-cents)))),
                RECORDED,
                BY);
    }

    private static DraftEntry draft(EntryKind kind, String label, LocalDate day, List<Line> lines) {
        return new DraftEntry(
                UUID.randomUUID(),
                kind,
                day,
                label,
                "",
                Payment.BANK_TRANSFER,
                "",
                "",
                lines,
                List.of(),
                Map.of());
    }

    private long indexes() {
        return sql.sql("SELECT count(*) FROM pg_indexes WHERE schemaname = 'ledger'")
                .query(Long.class)
                .single();
    }
}
