package coop.quitus.cashbook;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class BringingACashBookTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CAHIER = new String(Golden.file("cahier.csv"), WINDOWS);

    @Autowired World world;

    @Autowired CashBookImport cashBooks;

    @Autowired Books books;

    Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void the_golden_cash_book_gives_the_golden_figures(String format) throws IOException {
        byte[] file =
                switch (format) {
                    case "xlsx" -> asXlsx();
                    case "ods" -> asOds();
                    default -> Golden.file("cahier.csv");
                };
        done(cashBooks.bring(school.id(), YEAR, file, Optional.empty(), MME_ROUX));

        List<Entry> journal = books.journal(school.id(), YEAR);
        assertThat(journal).hasSize(21);
        assertThat(journal.stream().map(Entry::piece))
                .contains("A01", "R01", "R07", "D01", "D09", "T01", "T04");
        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .containsEntry(Till.BANK, Money.cents(208_435))
                .containsEntry(Till.CASH, Money.cents(5_160))
                .containsEntry(Till.advanceOf("CE2"), Money.ZERO);
        assertThat(net("CHG_ACTIVITY")).isEqualTo(Money.cents(75_995));
        assertThat(net("PRD_RESALE")).isEqualTo(Money.cents(-69_000));
        assertThat(net("CHG_MEMBERSHIP")).isEqualTo(Money.cents(13_325));
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        done(
                cashBooks.bring(
                        school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty(), MME_ROUX));
        Preview again =
                done(
                        cashBooks.bring(
                                school.id(),
                                YEAR,
                                Golden.file("cahier.csv"),
                                Optional.empty(),
                                MME_ROUX));

        assertThat(again.already()).isEqualTo(20);
        assertThat(books.journal(school.id(), YEAR)).hasSize(21);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # written                 | instead                 | said
                    86,40;;;;;;;86,40       | 86,40;;;;;;;86,41       | DoesNotBalance
                    05/11/2025              | 31/11/2025              | NotADate
                    05/11/2025              | 05/11/2026              | OutsideTheYear
                    D03;                    | D02;                    | PieceTwice
                    118,90;;;;;;;;;;;118,90 | cent;;;;;;;;;;;118,90   | NotAnAmount
                    Classe CE2 entrée       | Classe CP entrée        | UnknownClass
                    Charges exceptionnelles | Achats divers           | fine
                    13/06/2026;Kermesse : a | 01/06/2026;Kermesse : a | FromTheBooks
                    """)
    void a_discrepancy_is_said_and_nothing_is_written(String written, String instead, String said) {
        byte[] file =
                CAHIER.replaceFirst(java.util.regex.Pattern.quote(written), instead)
                        .getBytes(WINDOWS);
        assertThat(file).isNotEqualTo(Golden.file("cahier.csv"));

        var outcome = cashBooks.bring(school.id(), YEAR, file, Optional.empty(), MME_ROUX);

        if (said.equals("fine")) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            return;
        }
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(
                                            ((List<?>) refused.findings())
                                                    .stream()
                                                            .map(finding ->
                                                                    finding.getClass()
                                                                            .getSimpleName()))
                                    .contains(said);
                            assertThat(
                                            CashBookSentences.of(
                                                            (CashBookFinding)
                                                                    refused.findings().getFirst())
                                                    .fact())
                                    .isNotBlank();
                        });
        assertThat(books.years(school.id())).isEmpty();
    }

    @Test
    void a_preview_writes_nothing() {
        Preview preview =
                done(
                        cashBooks.preview(
                                school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty()));

        assertThat(preview.opening())
                .containsEntry(Till.BANK, Money.cents(124_050))
                .containsEntry(Till.CASH, Money.cents(3_520));
        assertThat(preview.drafts()).hasSize(20);
        assertThat(preview.closing()).containsEntry(Till.BANK, Money.cents(208_435));
        assertThat(books.years(school.id())).isEmpty();
    }

    private Money net(String account) {
        return Money.sum(
                books.balances(school.id(), YEAR).stream()
                        .filter(balance -> balance.account().equals(new AccountKey(account)))
                        .map(Balance::net));
    }

    private static List<List<String>> cells() {
        return CAHIER.lines().map(line -> List.of(line.split(";", -1))).toList();
    }

    private static byte[] asXlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Cahier");
            List<List<String>> cells = cells();
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < cells.get(row).size(); column++) {
                    String text = cells.get(row).get(column);
                    if (row > 0 && column > 4 && !text.isEmpty()) {
                        sheet.value(row, column, new java.math.BigDecimal(text.replace(',', '.')));
                    } else if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] asOds() throws IOException {
        List<List<String>> cells = cells();
        var sheet =
                new com.github.miachm.sods.Sheet("Cahier", cells.size(), cells.getFirst().size());
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                String text = cells.get(row).get(column);
                if (row > 0 && column > 4 && !text.isEmpty()) {
                    sheet.getRange(row, column)
                            .setValue(new java.math.BigDecimal(text.replace(',', '.')));
                } else if (!text.isEmpty()) {
                    sheet.getRange(row, column).setValue(text);
                }
            }
        }
        var book = new SpreadSheet();
        book.appendSheet(sheet);
        var out = new ByteArrayOutputStream();
        book.save(out);
        return out.toByteArray();
    }

    private static Preview done(Outcome<Preview, CashBookFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<Preview, CashBookFinding>(Preview preview, List<CashBookFinding> _) ->
                    preview;
            case Outcome.Refused<Preview, CashBookFinding>(List<CashBookFinding> findings) ->
                    throw new AssertionError("refused: " + findings);
        };
    }
}
