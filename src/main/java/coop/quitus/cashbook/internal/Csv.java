package coop.quitus.cashbook.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// CSV as spreadsheets save it: three alphabets, three separators.
final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final int FIRST_LINES = 10;

    private Csv() {}

    static List<List<String>> rows(byte[] file) throws IOException {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw NotASheet.because("il contient des octets nuls");
        }
        var rows = new ArrayList<List<String>>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separatorOf(text))
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                Sheet.judgeSize(rows.size() + 1, record.getFieldCount());
                rows.add(record.getFields().stream().map(Sheet::cell).toList());
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw NotASheet.because("ses guillemets ou ses séparateurs ne se suivent pas");
        }
        return rows;
    }

    private static char separatorOf(String text) {
        return Stream.of(';', '\t', ',')
                .max(
                        Comparator.comparingLong((Character mark) ->
                                text.lines()
                                        .limit(FIRST_LINES)
                                        .mapToLong(line -> count(line, mark))
                                        .sum()))
                .orElse(';');
    }

    /// A separator between quotes separates nothing.
    private static long count(String line, char mark) {
        return line.replaceAll("\"[^\"]*\"", "").chars().filter(letter -> letter == mark).count();
    }

    /// UTF-8 when it is; else Windows-1252, unless the file has none of its own signs (0x80 to
    /// 0x9F): then ISO-8859-15, where the euro and the œ are.
    private static String decoded(byte[] file) {
        if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            for (byte letter : file) {
                if ((letter & 0xff) >= 0x80 && (letter & 0xff) <= 0x9f) {
                    return new String(file, WINDOWS);
                }
            }
            return new String(file, LATIN_9);
        }
    }
}
