package coop.quitus.report;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.treasury.Statements;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RoomTest
class GoldenYearTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;

    @Autowired CashBookImport cashBooks;

    @Autowired Statements statements;

    @Autowired Matching matching;

    @Autowired Reports reports;

    @Autowired Exports exports;

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
    void the_cash_book_and_any_statement_give_the_expected_figures(String statement)
            throws IOException {
        reconcile(statement);
        JsonNode expected = JsonMapper.builder().build().readTree(Golden.file("expected.json"));

        JsonNode report = json(YEAR.lastDay());
        for (String other : Golden.STATEMENTS) {
            bring(other);
        }

        // How far the files reach is another matter: a CSV ends with its last line, in July.
        assertThat(((ObjectNode) json(YEAR.lastDay())).without("reconciliation_findings"))
                .isEqualTo(((ObjectNode) report).without("reconciliation_findings"));
        expected.propertyNames().stream()
                .forEach(name ->
                        assertThat(report.get(name)).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void the_report_of_an_evening_knows_nothing_of_the_day_after() {
        FinancialReport report =
                reports.financialReport(school.id(), YEAR, LocalDate.of(2025, 10, 1));

        assertThat(report.operating().totalCharges().cents()).isZero();
        assertThat(report.operating().totalProducts().cents()).isEqualTo(57_500);
        assertThat(report.balance().holds()).isTrue();
    }

    @Test
    void the_spreadsheets_open_and_hold_the_result() throws IOException {
        FinancialReport report = reports.financialReport(school.id(), YEAR, YEAR.lastDay());
        var xlsx = new ByteArrayOutputStream();
        reports.write(report, Reports.Dress.XLSX, xlsx);
        var ods = new ByteArrayOutputStream();
        reports.write(report, Reports.Dress.ODS, ods);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            var rows = book.getSheets().skip(1).findFirst().orElseThrow().read();
            assertThat(rows.getLast().getCellAsNumber(3))
                    .hasValueSatisfying(
                            result -> assertThat(result.toPlainString()).startsWith("860.25"));
        }
        var sheet =
                new com.github.miachm.sods.SpreadSheet(new ByteArrayInputStream(ods.toByteArray()))
                        .getSheet(1);
        assertThat(sheet.getRange(sheet.getMaxRows() - 1, 3).getValue().toString())
                .startsWith("860.25");
    }

    @Test
    void the_fec_has_its_18_columns_balances_and_numbers_without_a_gap() throws IOException {
        reconcile("releve.ofx");
        var out = new ByteArrayOutputStream();
        exports.fec(school.id(), YEAR, out);
        String text = out.toString(StandardCharsets.UTF_8);
        List<String[]> rows =
                Arrays.stream(text.split("\r\n")).map(row -> row.split("\t", -1)).toList();

        assertThat(String.join("|", rows.getFirst()))
                .isEqualTo(
                        "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib"
                                + "|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise"
                                + "|Idevise");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(18));
        assertThat(sum(rows, 11)).isEqualTo(sum(rows, 12)).isPositive();
        Map<String, List<Integer>> numbers =
                rows.stream()
                        .skip(1)
                        .collect(
                                Collectors.groupingBy(
                                        row -> row[0],
                                        TreeMap::new,
                                        Collectors.mapping(
                                                row -> Integer.valueOf(row[2]),
                                                Collectors.toList())));
        assertThat(numbers.keySet()).contains("AN", "BQ", "CA", "RA");
        numbers.values()
                .forEach(ofJournal ->
                        assertThat(ofJournal.stream().distinct())
                                .containsExactlyElementsOf(
                                        java.util.stream.IntStream.rangeClosed(
                                                        1, ofJournal.getLast())
                                                .boxed()
                                                .toList()));
        assertThat(rows).anySatisfy(row -> assertThat(row[13]).isNotEmpty());
        assertThat(rows.stream().skip(1)).allSatisfy(row -> assertThat(row[4]).matches("\\d{3,}"));
    }

    private static long sum(List<String[]> rows, int column) {
        return rows.stream()
                .skip(1)
                .mapToLong(row -> Long.parseLong(row[column].replace(",", "")))
                .sum();
    }

    @Test
    void hledger_reads_our_journal_and_finds_the_same_balances(@TempDir Path folder)
            throws Exception {
        Path journal = folder.resolve("jean-mace.journal");
        try (var out = Files.newOutputStream(journal)) {
            exports.hledger(school.id(), YEAR, out);
        }

        Process hledger =
                new ProcessBuilder(
                                "hledger",
                                "-f",
                                journal.toString(),
                                "balance",
                                "--flat",
                                "-N",
                                "-O",
                                "csv")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(hledger.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(hledger.waitFor()).as(said).isZero();
        Map<String, String> balances =
                said.lines()
                        .skip(1)
                        .map(line -> line.replace("\"", "").split(","))
                        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        FinancialReport report = reports.financialReport(school.id(), YEAR, YEAR.lastDay());
        report.operating().charges().stream()
                .filter(line -> !line.amount().isZero())
                .forEach(line ->
                        assertThat(balances)
                                .containsEntry(
                                        line.account().value(),
                                        line.amount().inDecimal() + " EUR"));
        report.operating().products().stream()
                .filter(line -> !line.amount().isZero())
                .forEach(line ->
                        assertThat(balances)
                                .containsEntry(
                                        line.account().value(),
                                        line.amount().negated().inDecimal() + " EUR"));
        assertThat(balances)
                .containsEntry("TRE_BANK", "2084.35 EUR")
                .containsEntry("TRE_CASH", "51.60 EUR")
                .containsEntry("EQ_BF", "-1275.70 EUR");
    }

    private void reconcile(String statement) {
        bring(statement);
        assertThat(matching.acceptCertain(school.id(), Till.BANK, YEAR, MME_ROUX)).hasSize(15);
    }

    private void bring(String statement) {
        assertThat(
                        statements.bring(
                                school.id(),
                                Till.BANK,
                                Golden.file(statement),
                                statement,
                                Optional.empty(),
                                MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }

    private JsonNode json(LocalDate on) throws IOException {
        var out = new ByteArrayOutputStream();
        reports.write(reports.financialReport(school.id(), YEAR, on), Reports.Dress.JSON, out);
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }
}
