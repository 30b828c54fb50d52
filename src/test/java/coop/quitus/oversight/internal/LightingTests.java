package coop.quitus.oversight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Light;
import coop.quitus.oversight.Light.Level;
import coop.quitus.oversight.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each light on both sides of its limits: SUI-01, SUI-02, SUI-03, and those of older rules.
class LightingTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

    private final Facts facts = new Facts();

    private Light light(Sign sign, String today) {
        var evening =
                new Evening(
                        YEAR,
                        LocalDate.parse(today),
                        Money.cents(15_000),
                        DUE,
                        LocalDate.of(2025, 9, 30));
        return Lights.of(facts, evening).stream()
                .filter(one -> one.sign() == sign)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state      | today      | light
                    DRAFT        | 2026-06-01 | NONE
                    DRAFT        | 2026-09-14 | NONE
                    DRAFT        | 2026-09-15 | WATCH
                    DRAFT        | 2026-09-30 | WATCH
                    DRAFT        | 2026-10-01 | URGENT
                    VERIFIED     | 2026-10-01 | URGENT
                    RETURNED     | 2026-09-10 | WATCH
                    RETURNED     | 2026-10-01 | URGENT
                    SUBMITTED    | 2026-10-01 | WATCH
                    ACCEPTED     | 2026-10-01 | FINE
                    LOCKED       | 2026-10-01 | FINE
                    AGGREGATED   | 2026-10-01 | FINE
                    """)
    void a_report_is_awaited_until_its_day(String state, String today, Level expected) {
        facts.report = state;
        assertThat(light(Sign.REPORT, today).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # given | today      | light
                    true    | 2026-10-01 | FINE
                    false   | 2026-09-10 | URGENT
                    -       | 2026-06-01 | NONE
                    -       | 2026-09-30 | WATCH
                    -       | 2026-10-01 | URGENT
                    """)
    void a_discharge_is_awaited_once_the_year_is_over(Boolean given, String today, Level expected) {
        facts.discharge = given;
        assertThat(light(Sign.DISCHARGE, today).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2025-09-30, WATCH", "NONE, 2025-10-01, URGENT", "RETURNED, 2025-10-01, URGENT",
        "DECLARED, 2025-10-01, WATCH", "VALIDATED, 2025-10-01, FINE", "NONE, 2026-08-31, URGENT",
        "NONE, 2026-09-01, NONE"
    })
    void an_affiliation_is_declared_then_validated(String state, String today, Level expected) {
        facts.affiliation = state;
        assertThat(light(Sign.AFFILIATION, today).level()).isEqualTo(expected);
    }

    /// SUI-01.
    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2026-01-30, FINE", "2025-12-01, 2026-01-31, WATCH",
        "2025-12-01, 2026-03-31, WATCH", "2025-12-01, 2026-04-01, URGENT"
    })
    void a_bank_is_laid_beside_the_books_every_two_months(
            String matched, String today, Level expected) {
        facts.reconciled = LocalDate.parse(matched);
        assertThat(light(Sign.RECONCILIATION, today).level()).isEqualTo(expected);
        facts.report = "VERIFIED";
        assertThat(light(Sign.RECONCILIATION, today).level()).isEqualTo(Level.FINE);
    }

    @Test
    void nothing_in_the_bank_asks_for_nothing_and_money_in_it_does() {
        assertThat(light(Sign.RECONCILIATION, "2026-06-01").level()).isEqualTo(Level.NONE);
        facts.bank = Money.cents(1);
        assertThat(light(Sign.RECONCILIATION, "2026-06-01"))
                .isEqualTo(
                        new Light(
                                Sign.RECONCILIATION,
                                Level.URGENT,
                                "Jamais rapprochée cette année (273 jours)."));
        facts.unmatched = 2;
        assertThat(light(Sign.RECONCILIATION, "2026-06-01").words())
                .endsWith("; 2 lignes de la banque ne sont pas dans le cahier.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-04-01, FINE", "2026-01-01, 2026-04-02, WATCH",
        "2026-01-01, 2026-06-30, WATCH", "2026-01-01, 2026-07-01, URGENT"
    })
    void books_are_written_in_every_three_months(String last, String today, Level expected) {
        facts.entries = 3;
        facts.lastEntry = LocalDate.parse(last);
        assertThat(light(Sign.LAST_ENTRY, today).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, NONE", "5, 0, FINE", "5, 1, WATCH", "20, 9, WATCH", "20, 10, URGENT"})
    void an_expense_without_a_voucher_is_counted(int expenses, int bare, Level expected) {
        facts.expenses = expenses;
        facts.bare = bare;
        facts.bareAmount = Money.cents(1_250);
        assertThat(light(Sign.VOUCHERS, "2026-06-01").level()).isEqualTo(expected);
        if (bare == 1) {
            assertThat(light(Sign.VOUCHERS, "2026-06-01").words())
                    .startsWith("1 dépense n'en a pas (12,50");
        }
    }

    /// SUI-02.
    @ParameterizedTest
    @CsvSource({
        "30000, 2025-01-10, 2026-06-01, FINE", "30001, 2025-12-02, 2026-06-01, FINE",
        "30001, 2025-12-01, 2026-06-01, WATCH", "30001, 2025-06-02, 2026-06-01, WATCH",
        "30001, 2025-06-01, 2026-06-01, URGENT"
    })
    void money_sleeps_after_six_months(long cents, String last, String today, Level expected) {
        facts.held = Money.cents(cents);
        facts.lastEntry = LocalDate.parse(last);
        assertThat(light(Sign.DORMANT, today).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15000, FINE", "15001, WATCH", "30000, WATCH", "30001, URGENT"})
    void cash_stays_below_the_associations_ceiling(long cents, Level expected) {
        facts.cash = Money.cents(cents);
        assertThat(light(Sign.CASH, "2026-06-01").level()).isEqualTo(expected);
    }

    /// SUI-03.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 9, URGENT",
        "1, 2, 9, WATCH",
        "2, 1, 9, FINE",
        "2, 1, 10, WATCH",
        "1, 1, 9, WATCH",
        "1, 1, 10, URGENT",
        "2, 2, 50, FINE"
    })
    void more_than_one_person_looks_at_the_money(
            int holders, int hands, int entries, Level expected) {
        Stream.generate(UUID::randomUUID).limit(holders).forEach(facts.holders::add);
        Stream.generate(UUID::randomUUID).limit(hands).forEach(facts.hands::add);
        facts.entries = entries;
        assertThat(light(Sign.ONE_HAND, "2026-06-01").level()).isEqualTo(expected);
    }

    @Test
    void two_verifiers_are_expected_once_the_year_is_over() {
        facts.holders.add(UUID.randomUUID());
        facts.holders.add(UUID.randomUUID());
        facts.verifiers = 1;
        assertThat(light(Sign.ONE_HAND, "2026-06-01").level()).isEqualTo(Level.FINE);
        assertThat(light(Sign.ONE_HAND, "2026-09-10"))
                .isEqualTo(new Light(Sign.ONE_HAND, Level.WATCH, "Un seul vérificateur."));
        facts.verifiers = 2;
        assertThat(light(Sign.ONE_HAND, "2026-09-10").level()).isEqualTo(Level.FINE);
    }

    @Test
    void a_question_waits_thirty_days_before_it_is_urgent() {
        assertThat(light(Sign.QUESTIONS, "2026-06-01").level()).isEqualTo(Level.NONE);
        facts.answered = 1;
        assertThat(light(Sign.QUESTIONS, "2026-06-01").level()).isEqualTo(Level.WATCH);
        facts.asked = 2;
        facts.askedSince = Instant.parse("2026-05-01T10:00:00Z");
        assertThat(light(Sign.QUESTIONS, "2026-05-31"))
                .isEqualTo(
                        new Light(
                                Sign.QUESTIONS,
                                Level.WATCH,
                                "1 réponse à lire, 2 questions sans réponse."));
        assertThat(light(Sign.QUESTIONS, "2026-06-01").level()).isEqualTo(Level.URGENT);
    }

    @ParameterizedTest
    @CsvSource({"0, FINE", "9, FINE", "10, WATCH", "29, WATCH", "30, URGENT"})
    void signs_of_risk_weigh_together(int weight, Level expected) {
        assertThat(light(Sign.RISK, "2026-06-01").level()).isEqualTo(Level.NONE);
        facts.risk = weight;
        facts.weighed = LocalDate.of(2026, 6, 1);
        assertThat(light(Sign.RISK, "2026-06-01").level()).isEqualTo(expected);
    }
}
