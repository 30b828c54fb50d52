package coop.quitus.reconciliation;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.Statements;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class MatchingTheGoldenYearTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;

    @Autowired CashBookImport cashBooks;

    @Autowired Statements statements;

    @Autowired Matching matching;

    @Autowired Reconciliations reconciliations;

    Cooperative school;

    @BeforeEach
    void the_golden_books() {
        school = world.school();
        assertThat(
                        cashBooks.bring(
                                school.id(),
                                YEAR,
                                Golden.file("cahier.csv"),
                                Optional.empty(),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"releve.ofx", "releve-camt053.xml", "releve.csv", "releve.qif"})
    void every_line_finds_its_piece_and_one_cheque_stays_outstanding(String file) {
        bring(file);

        assertThat(matching.acceptCertain(school.id(), Till.BANK, YEAR, MME_ROUX)).hasSize(15);

        Reconciliation state = reconciliations.on(school.id(), Till.BANK, YEAR.lastDay());
        assertThat(state.book()).isEqualTo(Money.cents(208_435));
        assertThat(state.bank()).isEqualTo(Money.cents(234_435));
        assertThat(state.outstanding())
                .singleElement()
                .satisfies(cheque -> {
                    assertThat(cheque.piece()).isEqualTo("D09");
                    assertThat(cheque.cheque()).isEqualTo("9670034");
                    assertThat(cheque.amount()).isEqualTo(Money.cents(-26_000));
                });
        assertThat(state.unexplained()).isEqualTo(Money.ZERO);
        assertThat(state.explained()).isTrue();
        assertThat(
                        reconciliations
                                .on(school.id(), Till.BANK, LocalDate.of(2025, 12, 1))
                                .explained())
                .isTrue();
    }

    @Test
    void last_years_cheque_clears_in_the_new_year() {
        bring("releve.ofx");
        assertThat(matching.acceptCertain(school.id(), Till.BANK, YEAR, MME_ROUX)).hasSize(15);
        assertThat(
                        statements.bring(
                                school.id(),
                                Till.BANK,
                                "!Type:Bank\nD03/09/2026\nT-260.00\nN9670034\nPCHEQUE 9670034\n^\n"
                                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                                "septembre.qif",
                                Optional.empty(),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);

        List<Match> cleared = matching.acceptCertain(school.id(), Till.BANK, YEAR.next(), MME_ROUX);

        assertThat(cleared)
                .singleElement()
                .satisfies(
                        match -> assertThat(match.movements().getFirst().piece()).isEqualTo("D09"));
        // On 31 August it was outstanding, and stays so in the report of that evening.
        assertThat(reconciliations.on(school.id(), Till.BANK, YEAR.lastDay()).outstanding())
                .hasSize(1);
    }

    @Test
    void a_match_must_agree_to_the_cent_is_made_once_and_can_be_undone() {
        bring("releve.ofx");
        Suggestion any = matching.suggestions(school.id(), Till.BANK, YEAR).getFirst();
        UUID line = any.lines().getFirst().id();
        UUID otherLine =
                matching.suggestions(school.id(), Till.BANK, YEAR)
                        .getLast()
                        .lines()
                        .getFirst()
                        .id();

        assertThat(
                        matching.accept(
                                school.id(),
                                Till.BANK,
                                List.of(any.movements().getFirst().entry()),
                                List.of(otherLine),
                                MME_ROUX))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.findings().getFirst())
                                        .isInstanceOf(MatchFinding.AmountsDiffer.class));
        var made =
                matching.accept(
                        school.id(),
                        Till.BANK,
                        List.of(any.movements().getFirst().entry()),
                        List.of(line),
                        MME_ROUX);
        assertThat(made).isInstanceOf(Outcome.Done.class);
        assertThat(
                        matching.accept(
                                school.id(),
                                Till.BANK,
                                List.of(any.movements().getFirst().entry()),
                                List.of(line),
                                MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(
                        matching.undo(
                                school.id(),
                                ((Outcome.Done<Match, MatchFinding>) made).value().id(),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(matching.matches(school.id(), Till.BANK, YEAR)).isEmpty();
        assertThat(matching.acceptCertain(school.id(), Till.BANK, YEAR, MME_ROUX)).hasSize(15);
    }

    private void bring(String file) {
        assertThat(
                        statements.bring(
                                school.id(),
                                Till.BANK,
                                Golden.file(file),
                                file,
                                Optional.empty(),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }
}
