package coop.quitus.cashbook.internal;

import com.github.miachm.sods.SpreadSheet;
import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookImport;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// A spreadsheet as rows of text, whatever program saved it.
record Sheet(List<List<String>> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    /// Stops reading; it never leaves this room.
    static final class NotASheet extends RuntimeException {
        private final transient CashBookFinding finding;

        NotASheet(CashBookFinding finding) {
            super(finding.toString(), null, false, false);
            this.finding = finding;
        }

        CashBookFinding finding() {
            return finding;
        }
    }

    static Sheet read(byte[] file) {
        if (file.length > CashBookImport.MOST_BYTES) {
            throw new NotASheet(
                    new CashBookFinding.TooLarge(CashBookImport.MOST_BYTES / 1024 / 1024 + " Mo"));
        }
        if (file.length == 0) {
            throw new NotASheet(new CashBookFinding.Unreadable("il est vide"));
        }
        try {
            List<List<String>> rows =
                    file.length > 4 && file[0] == 'P' && file[1] == 'K'
                            ? unzipped(file)
                            : csv(file);
            if (rows.size() > CashBookImport.MOST_ROWS) {
                throw new NotASheet(
                        new CashBookFinding.TooLarge(CashBookImport.MOST_ROWS + " lignes"));
            }
            return new Sheet(rows);
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new NotASheet(
                    new CashBookFinding.Unreadable("il est abîmé ou d'un autre format"));
        }
    }

    private static List<List<String>> unzipped(byte[] file) throws IOException {
        boolean ods = false;
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                ods |= entry.getName().equals("content.xml");
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new NotASheet(
                                    new CashBookFinding.Unreadable("il se déplie sans fin"));
                        }
                    }
                }
            }
        }
        return ods ? ods(file) : xlsx(file);
    }

    private static List<List<String>> xlsx(byte[] file) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(text(row, row.getCell(i)));
                }
                rows.add(cells);
            });
        }
        return rows;
    }

    private static String text(Row row, @Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
            if (format.contains("y") || format.contains("a") && format.contains("j")) {
                return cell.asDate().toLocalDate().format(DAY);
            }
            return number(cell.asNumber());
        }
        return cell.getText();
    }

    private static String number(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).compareTo(number) == 0
                ? number.setScale(2, RoundingMode.HALF_UP).toPlainString()
                : number.toPlainString();
    }

    private static List<List<String>> ods(byte[] file) throws IOException {
        var sheet = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);
        Object[][] values = sheet.getDataRange().getValues();
        var rows = new ArrayList<List<String>>();
        for (Object[] row : values) {
            var cells = new ArrayList<String>();
            for (Object value : row) {
                cells.add(text(value));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day.format(DAY);
            case LocalDateTime moment -> moment.toLocalDate().format(DAY);
            case Number amount -> number(new BigDecimal(amount.toString()));
            default -> value.toString();
        };
    }

    private static List<List<String>> csv(byte[] file) throws IOException {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new NotASheet(new CashBookFinding.Unreadable("il contient des octets nuls"));
        }
        char delimiter =
                Stream.of(';', '\t', ',')
                        .max(
                                Comparator.comparingLong((Character mark) ->
                                        text.lines()
                                                .limit(5)
                                                .mapToLong(line ->
                                                        line.chars()
                                                                .filter(letter -> letter == mark)
                                                                .count())
                                                .sum()))
                        .orElse(';');
        var rows = new ArrayList<List<String>>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                rows.add(record.getFields());
                if (rows.size() > CashBookImport.MOST_ROWS) {
                    break;
                }
            }
        }
        return rows;
    }

    private static String decoded(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
