package coop.quitus.cashbook.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Zipped sheets, looked at before a library opens them: XLSX and ODS.
final class Workbooks {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private Workbooks() {}

    static List<Sheet> read(byte[] file) throws IOException {
        boolean ods = false;
        boolean xlsx = false;
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw NotASheet.because("il se déplie sans fin");
            }
            for (ZipArchiveEntry part : parts) {
                ods |= part.getName().equals("content.xml");
                xlsx |= part.getName().equals("xl/workbook.xml");
                try (InputStream content = zip.getInputStream(part)) {
                    unpacked += measured(content, part.getName(), MOST_UNPACKED - unpacked);
                }
            }
            if (ods) {
                try (InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
                    return Ods.sheets(content);
                }
            }
        }
        if (!xlsx) {
            throw NotASheet.because("ce n'est pas un tableur");
        }
        return xlsx(file);
    }

    /// How much a part unfolds into. A part that declares entities of its own could unfold further
    /// still, inside the reader.
    private static long measured(InputStream content, String name, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = content.readNBytes(buffer, 0, buffer.length);
                read > 0;
                read = content.readNBytes(buffer, 0, buffer.length)) {
            if (total == 0 && isXml(name)) {
                String head = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                if (head.contains("<!DOCTYPE")
                        || head.contains("<!ENTITY")
                        || head.contains("\0")) {
                    throw NotASheet.because(
                            "il contient des définitions qu'un tableur n'écrit pas");
                }
            }
            total += read;
            if (total > most) {
                throw NotASheet.because("il se déplie sans fin");
            }
        }
        return total;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static List<Sheet> xlsx(byte[] file) throws IOException {
        var sheets = new ArrayList<Sheet>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.add(new Sheet(rows(rows)));
                }
            }
        }
        return sheets;
    }

    private static List<List<String>> rows(Stream<Row> stream) {
        var rows = new ArrayList<List<String>>();
        stream.forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getCellCount(), Sheet.MOST_COLUMNS); i++) {
                cells.add(Sheet.cell(text(row.getCell(i))));
            }
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            Sheet.judgeSize(row.getRowNum(), 0);
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            rows.add(cells);
        });
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER ->
                    isDay(cell)
                            ? Sheet.day(cell.asDate().toLocalDate())
                            : Sheet.number(cell.asNumber());
            case FORMULA -> computed(Optional.ofNullable(cell.getRawValue()).orElse(""));
            default -> cell.getText();
        };
    }

    private static String computed(String raw) {
        return raw.matches("-?\\d+(\\.\\d+)?([eE]-?\\d{1,3})?")
                ? Sheet.number(new BigDecimal(raw))
                : raw;
    }

    /// A number shown with a year in it; French Excel writes it `jj/mm/aaaa`.
    private static boolean isDay(Cell cell) {
        String format =
                Optional.ofNullable(cell.getDataFormatString())
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
        Integer id = cell.getDataFormatId();
        return (id != null && id >= 14 && id <= 17)
                || format.contains("yy")
                || (format.contains("aa") && format.contains("j"));
    }
}
