package coop.quitus.report;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import coop.quitus.kernel.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes tables as XLSX and ODS, a sheet per block; amounts are numbers, dates are dates.
public final class Spreadsheets {

    private static final String EUROS = "#,##0.00";
    private static final int WIDEST_COLUMN = 60;

    private Spreadsheets() {}

    /// A block: its title, the heads of its columns, and rows of [String], [Money], [Integer] or
    /// [LocalDate].
    ///
    /// @param name of its sheet, at most 31 characters
    public record Table(
            String name, String title, List<String> heads, List<? extends List<?>> rows) {}

    public static void xlsx(List<Table> tables, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Quitus", "1.0")) {
            for (Table table : tables) {
                Worksheet sheet = book.newWorksheet(table.name());
                sheet.value(0, 0, table.title());
                sheet.style(0, 0).bold().set();
                for (int column = 0; column < table.heads().size(); column++) {
                    sheet.value(1, column, table.heads().get(column));
                    sheet.style(1, column).bold().set();
                    sheet.width(column, width(table, column));
                }
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.rows().get(row).size(); column++) {
                        put(sheet, row + 2, column, table.rows().get(row).get(column));
                    }
                }
            }
        }
    }

    private static int width(Table table, int column) {
        int longest =
                table.rows().stream()
                        .filter(row -> row.size() > column)
                        .mapToInt(row -> row.get(column).toString().length())
                        .max()
                        .orElse(0);
        return Math.min(WIDEST_COLUMN, Math.max(longest, table.heads().get(column).length()) + 2);
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Money money -> {
                sheet.value(row, column, BigDecimal.valueOf(money.cents(), 2));
                sheet.style(row, column).format(EUROS).set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Integer number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }

    public static void ods(List<Table> tables, OutputStream out) throws IOException {
        SpreadSheet book = new SpreadSheet();
        Style bold = new Style();
        bold.setBold(true);
        for (Table table : tables) {
            Sheet sheet = new Sheet(table.name(), table.rows().size() + 2, table.heads().size());
            sheet.getRange(0, 0).setValue(table.title());
            sheet.getRange(0, 0).setStyle(bold);
            for (int column = 0; column < table.heads().size(); column++) {
                sheet.getRange(1, column).setValue(table.heads().get(column));
                sheet.getRange(1, column).setStyle(bold);
            }
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.rows().get(row).size(); column++) {
                    put(sheet.getRange(row + 2, column), table.rows().get(row).get(column));
                }
            }
            book.appendSheet(sheet);
        }
        book.save(out);
    }

    private static void put(Range cell, Object value) {
        switch (value) {
            case Money money -> cell.setValue(BigDecimal.valueOf(money.cents(), 2));
            case LocalDate day -> cell.setValue(day);
            case Integer number -> cell.setValue(number);
            default -> cell.setValue(value.toString());
        }
    }
}
