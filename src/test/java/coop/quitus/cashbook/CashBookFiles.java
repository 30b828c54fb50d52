package coop.quitus.cashbook;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// The same cash book as other programs save it: amounts as numbers, days as dates.
final class CashBookFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CashBookFiles() {}

    private static List<List<String>> cells(String csv) {
        return csv.lines().map(line -> List.of(line.split(";", -1))).toList();
    }

    private static boolean isAmount(int row, String text) {
        return row > 0 && text.matches("-?\\d+,\\d\\d");
    }

    private static boolean isDay(String text) {
        return text.matches("\\d\\d/\\d\\d/\\d{4}");
    }

    static byte[] xlsx(String csv) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Mode d'emploi").value(0, 0, "Remplissez la feuille suivante.");
            var sheet = book.newWorksheet("Cahier");
            List<List<String>> cells = cells(csv);
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < cells.get(row).size(); column++) {
                    String text = cells.get(row).get(column);
                    if (isAmount(row, text)) {
                        sheet.value(row, column, new BigDecimal(text.replace(',', '.')));
                    } else if (isDay(text)) {
                        sheet.value(row, column, LocalDate.parse(text, DAY));
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    } else if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    static byte[] ods(String csv) throws IOException {
        List<List<String>> cells = cells(csv);
        var sheet = new Sheet("Cahier", cells.size(), cells.getFirst().size());
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                String text = cells.get(row).get(column);
                var cell = sheet.getRange(row, column);
                if (isAmount(row, text)) {
                    cell.setValue(new BigDecimal(text.replace(',', '.')));
                } else if (isDay(text)) {
                    cell.setValue(LocalDate.parse(text, DAY));
                } else if (!text.isEmpty()) {
                    cell.setValue(text);
                }
            }
        }
        var book = new SpreadSheet();
        book.appendSheet(sheet);
        var out = new ByteArrayOutputStream();
        book.save(out);
        return out.toByteArray();
    }
}
