package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.AnnualAccounts.Row;
import coop.quitus.consolidation.AnnualAccounts.Table;
import coop.quitus.consolidation.AnnualAccountsPaper;
import coop.quitus.consolidation.YearAccounts.Dress;
import coop.quitus.document.Papers;
import coop.quitus.kernel.Money;
import coop.quitus.report.Spreadsheets;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Dresses the accounts for whoever reads them.
@Component
final class Dressing {

    /// What a spreadsheet allows for the name of a sheet.
    private static final int LONGEST_SHEET = 31;

    private final Papers papers;

    Dressing(Papers papers) {
        this.papers = papers;
    }

    void write(AnnualAccounts accounts, Dress dress, OutputStream out) throws IOException {
        switch (dress) {
            case PDF ->
                    out.write(
                            papers.pdf(
                                    new AnnualAccountsPaper(
                                            accounts, "Projet de comptes, non arrêté.", null)));
            case CSV -> csv(accounts, out);
            case XLSX -> Spreadsheets.xlsx(sheets(accounts), out);
            case ODS -> Spreadsheets.ods(sheets(accounts), out);
        }
    }

    private static List<Table> all(AnnualAccounts accounts) {
        var all = new ArrayList<>(accounts.statements());
        all.addAll(accounts.notes());
        return all;
    }

    private static List<Spreadsheets.Table> sheets(AnnualAccounts accounts) {
        return all(accounts).stream()
                .map(table ->
                        new Spreadsheets.Table(
                                table.key()
                                        .substring(
                                                0, Math.min(LONGEST_SHEET, table.key().length())),
                                table.title(),
                                table.heads(),
                                table.rows().stream().map(Row::cells).toList()))
                .toList();
    }

    /// One line a row, its table first: `;` and a decimal comma, as spreadsheets in French read it.
    private static void csv(AnnualAccounts accounts, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter rows = CsvWriter.builder().fieldSeparator(';').build(text);
        for (Table table : all(accounts)) {
            var heads = new ArrayList<>(List.of("Tableau"));
            heads.addAll(table.heads());
            rows.writeRecord(heads);
            for (Row row : table.rows()) {
                var cells = new ArrayList<>(List.of(table.title()));
                row.cells().forEach(cell -> cells.add(plain(cell)));
                rows.writeRecord(cells);
            }
        }
        rows.flush();
        text.flush();
    }

    private static String plain(Object cell) {
        return cell instanceof Money money ? money.inDecimal().replace('.', ',') : cell.toString();
    }
}
