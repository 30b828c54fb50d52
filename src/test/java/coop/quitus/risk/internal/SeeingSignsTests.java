package coop.quitus.risk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Policy;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import coop.quitus.risk.RiskKind;
import coop.quitus.risk.RiskSeen;
import coop.quitus.risk.RiskSign;
import coop.quitus.risk.internal.BookFacts.Stage;
import coop.quitus.risk.internal.BookFacts.TillDepth;
import coop.quitus.risk.internal.BookFacts.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each sign, on both sides of its limit: RSK-01 to RSK-15.
class SeeingSignsTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final UUID ROUX = UUID.randomUUID();
    private static final LocalDate TERM = LocalDate.of(2025, 10, 1);
    private final List<Written> entries = new ArrayList<>();
    private final List<TillDepth> tills = new ArrayList<>();
    private final Map<UUID, Money> cash = new HashMap<>();
    private final Set<UUID> notCashed = new HashSet<>();
    private final List<Stage> paths = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 9, 10);
    private @Nullable LocalDate bankTold = YEAR.lastDay();
    private int keepers = 2;
    private LocalDate due = LocalDate.of(2026, 9, 30);

    private BookFacts facts() {
        return new BookFacts(
                YEAR,
                today.isAfter(YEAR.lastDay()) ? YEAR.lastDay() : today,
                today,
                Policy.DEFAULT,
                entries,
                tills,
                cash,
                notCashed,
                bankTold,
                keepers,
                paths,
                due,
                YEAR.firstDay().withDayOfMonth(30));
    }

    private @Nullable RiskSeen sign(RiskKind kind) {
        return Looks.at(facts()).stream()
                .filter(seen -> seen.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private boolean isSeen(String rule) {
        return Looks.at(facts()).stream().anyMatch(seen -> seen.kind().rule().id().equals(rule));
    }

    private Written paid(LocalDate on, String label, String amount) {
        return write(EntryKind.EXPENSE, on, label, amount, true, null);
    }

    private Written write(
            EntryKind kind,
            LocalDate on,
            String label,
            String amount,
            boolean proved,
            @Nullable UUID reverses) {
        Money money = Money.parse(amount).orElseThrow();
        var entry =
                new Written(
                        UUID.randomUUID(),
                        kind,
                        kind.series() + "%02d".formatted(entries.size() + 1),
                        on,
                        ROUX,
                        "",
                        reverses,
                        kind == EntryKind.EXPENSE ? money.negated() : money,
                        label,
                        "",
                        proved,
                        entries.size() + 1L);
        entries.add(entry);
        return entry;
    }

    private void times(int n, Consumer<Integer> deed) {
        for (int i = 0; i < n; i++) {
            deed.accept(i);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # jours, montant, objet  , vu
                    3      , 86.40  , livres , true
                    4      , 86.40  , livres , false
                    3      , 86.41  , livres , false
                    3      , 86.40  , plants , false
                    """)
    void the_same_sum_twice_within_three_days_is_rsk_01(
            int days, String amount, String label, boolean seen) {
        paid(TERM, "livres", "86.40");
        paid(TERM.plusDays(days), label, amount);
        assertThat(isSeen("RSK-01")).isEqualTo(seen);
    }

    @Test
    void what_was_undone_is_no_twin() {
        UUID first = paid(TERM, "livres", "86.40").id();
        paid(TERM, "livres", "86.40");
        assertThat(isSeen("RSK-01")).isTrue();
        write(EntryKind.REVERSAL, TERM, "livres", "86.40", true, first);
        assertThat(isSeen("RSK-01")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8,11,true", "8,12,false", "5,7,true", "5,6,false"})
    void many_round_sums_are_rsk_02(int round, int others, boolean seen) {
        times(round, i -> paid(TERM.plusDays(i * 5L), "r" + i, (i + 1) * 10 + ".00"));
        times(others, i -> paid(TERM.plusDays(i * 5L), "o" + i, (i + 11) + ".37"));
        assertThat(isSeen("RSK-02")).isEqualTo(seen);
    }

    private void cash(EntryKind kind, LocalDate on, String amount) {
        Written entry = write(kind, on, "caisse", amount, true, null);
        cash.put(entry.id(), Money.parse(amount).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"150.00,40,false", "150.01,31,true", "150.01,30,false"})
    void cash_above_the_ceiling_for_too_long_is_rsk_03(String taken, int days, boolean seen) {
        cash(EntryKind.RECEIPT, TERM, taken);
        cash(EntryKind.TRANSFER, TERM.plusDays(days), "-100.00");
        assertThat(isSeen("RSK-03")).isEqualTo(seen);
    }

    @Test
    void a_deposit_begins_the_days_of_cash_again() {
        cash(EntryKind.RECEIPT, TERM, "400.00");
        cash(EntryKind.TRANSFER, TERM.plusDays(20), "-10.00");
        cash(EntryKind.TRANSFER, TERM.plusDays(45), "-390.00");
        assertThat(isSeen("RSK-03")).isFalse();
    }

    @Test
    void a_number_that_nothing_bears_is_rsk_04() {
        times(4, i -> paid(TERM.plusDays(i * 9L), "n" + i, "1" + i + ".20"));
        assertThat(isSeen("RSK-04")).isFalse();
        entries.remove(1);
        assertThat(sign(RiskKind.GAPS)).isEqualTo(new RiskSeen.Gaps(List.of("D02"), 1));
    }

    @ParameterizedTest
    @CsvSource({"99,500,false", "100,500,true", "100,499,false"})
    void invented_first_digits_are_rsk_05_when_numbers_suffice(int n, int top, boolean seen) {
        paid(TERM, "petit", "5.00");
        times(
                n - 2,
                i -> paid(TERM.plusDays(i), "inventé" + i, "9" + i % 10 + "." + (10 + i % 90)));
        paid(TERM, "grand", top + ".00");
        assertThat(isSeen("RSK-05")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"3,30,40,true", "2,30,40,false", "3,30,27,false", "3,271,40,false"})
    void expenses_without_a_voucher_are_rsk_06(int bare, int rest, int age, boolean seen) {
        today = TERM.plusDays(age);
        paid(TERM, "prouvé", (rest == 271 ? 271 : 200) + ".00");
        times(bare, i -> write(EntryKind.EXPENSE, TERM, "nu" + i, "10.0" + i, false, null));
        assertThat(isSeen("RSK-06")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"5,99,true", "5,100,false", "4,20,false"})
    void many_reversals_are_rsk_07(int undone, int written, boolean seen) {
        times(written, i -> paid(TERM.plusDays(i), "e" + i, "12." + (10 + i % 90)));
        times(
                undone,
                i -> write(EntryKind.REVERSAL, TERM, "x" + i, "1.00", true, entries.get(i).id()));
        assertThat(isSeen("RSK-07")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"20,1,true", "19,1,false", "20,2,false"})
    void one_person_for_everything_is_rsk_08(int written, int hands, boolean seen) {
        keepers = hands;
        times(written, i -> paid(TERM.plusDays(i), "e" + i, "12." + (10 + i)));
        assertThat(isSeen("RSK-08")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"300.01,184,true", "300.00,184,false", "300.01,183,false"})
    void money_that_sleeps_is_rsk_09(String held, int days, boolean seen) {
        today = TERM.plusDays(days);
        paid(TERM, "le dernier", "12.00");
        tills.add(new TillDepth(Till.BANK, Money.ZERO, TERM, Money.parse(held).orElseThrow()));
        assertThat(isSeen("RSK-09")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"0.00,false", "-0.01,true"})
    void a_till_below_zero_is_rsk_10(String lowest, boolean seen) {
        tills.add(new TillDepth(Till.CASH, Money.parse(lowest).orElseThrow(), TERM, Money.ZERO));
        assertThat(isSeen("RSK-10")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"61,5,true", "60,5,false", "61,4,false"})
    void a_bank_that_fell_silent_is_rsk_11(int days, int written, boolean seen) {
        bankTold = TERM;
        today = TERM.plusDays(days);
        times(written, i -> paid(TERM.plusDays(i + 1L), "e" + i, "12." + (10 + i)));
        assertThat(isSeen("RSK-11")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"46,true", "45,false"})
    void a_cheque_nobody_cashes_is_rsk_12(int days, boolean seen) {
        bankTold = TERM.plusDays(days);
        notCashed.add(paid(TERM, "chèque", "33.00").id());
        assertThat(isSeen("RSK-12")).isEqualTo(seen);
        notCashed.clear();
        assertThat(isSeen("RSK-12")).isFalse();
    }

    @Test
    void a_report_that_went_back_is_rsk_13() {
        paths.add(new Stage(YEAR.previous(), "SUBMITTED", LocalDate.of(2025, 9, 20)));
        assertThat(isSeen("RSK-13")).isFalse();
        paths.add(new Stage(YEAR.previous(), "RETURNED", LocalDate.of(2025, 10, 14)));
        paths.add(new Stage(YEAR.previous(), "ACCEPTED", LocalDate.of(2025, 10, 20)));
        assertThat(isSeen("RSK-13")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30,,false",
        "2026-10-01,,true",
        "2026-11-20,2026-09-30,false",
        "2026-11-20,2026-10-01,true"
    })
    void a_report_that_is_late_is_rsk_14(LocalDate now, @Nullable LocalDate sent, boolean seen) {
        today = now;
        paid(TERM, "vivant", "12.00");
        if (sent != null) {
            paths.add(new Stage(YEAR, "SUBMITTED", sent));
        }
        assertThat(isSeen("RSK-14")).isEqualTo(seen);
        due = LocalDate.of(2026, 11, 30);
        assertThat(isSeen("RSK-14")).as("where the association waits longer").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "90.00,3,true",
        "100.00,3,true",
        "89.99,3,false",
        "100.01,3,false",
        "95.00,2,false"
    })
    void expenses_just_under_the_councils_threshold_are_rsk_15(String amount, int n, boolean seen) {
        times(n, i -> paid(TERM.plusDays(i * 10L), "achat " + i, amount));
        assertThat(isSeen("RSK-15")).isEqualTo(seen);
    }

    @Test
    void a_new_fact_is_another_sign_and_a_day_that_passes_is_not() {
        bankTold = TERM;
        today = TERM.plusDays(70);
        times(6, i -> paid(TERM.plusDays(i + 1L), "e" + i, "12." + (10 + i)));
        String digest =
                RiskSign.digestOf(java.util.Objects.requireNonNull(sign(RiskKind.SILENT_BANK)));
        today = TERM.plusDays(80);
        assertThat(RiskSign.digestOf(java.util.Objects.requireNonNull(sign(RiskKind.SILENT_BANK))))
                .isEqualTo(digest);
        bankTold = TERM.plusDays(1);
        assertThat(RiskSign.digestOf(java.util.Objects.requireNonNull(sign(RiskKind.SILENT_BANK))))
                .isNotEqualTo(digest);
    }
}
