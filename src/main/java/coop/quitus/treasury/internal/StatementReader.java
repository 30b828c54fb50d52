package coop.quitus.treasury.internal;

import coop.quitus.treasury.CsvColumns;
import coop.quitus.treasury.CsvMapping;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementFormat;
import coop.quitus.treasury.Statements;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Says what a file is from its bytes, decodes it, and hands it to the reader of its format.
final class StatementReader {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private StatementReader() {}

    /// @throws Unreadable when the file is no statement, or a broken one
    static Raw read(byte[] file, Optional<CsvMapping> mapping) {
        String text = textOf(file);
        Raw raw =
                switch (formatOf(text)) {
                    case OFX -> OfxReader.read(text);
                    case CAMT_053 -> CamtReader.read(file, text);
                    case QIF -> QifReader.read(text);
                    case CSV -> CsvReader.read(text, mapping);
                };
        return checked(raw);
    }

    /// Its columns, when the file is a CSV.
    ///
    /// @throws Unreadable when the file is no statement, or a broken one
    static Optional<CsvColumns> columns(byte[] file) {
        String text = textOf(file);
        return formatOf(text) == StatementFormat.CSV
                ? Optional.of(CsvLook.at(text))
                : Optional.empty();
    }

    private static String textOf(byte[] file) {
        if (file.length > Statements.MOST_BYTES) {
            throw new Unreadable(
                    new StatementFinding.TooLarge(Statements.MOST_BYTES / 1024 / 1024));
        }
        if (file.length == 0) {
            throw new Unreadable(new StatementFinding.Empty());
        }
        refuseOtherThings(file);
        String text = decoded(file);
        if (text.isBlank()) {
            throw new Unreadable(new StatementFinding.Empty());
        }
        return text;
    }

    private static void refuseOtherThings(byte[] file) {
        String start = new String(file, 0, Math.min(8, file.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            throw new Unreadable(new StatementFinding.NotAStatement("un PDF"));
        }
        if (start.startsWith("PK")) {
            throw new Unreadable(
                    new StatementFinding.NotAStatement("un fichier compressé ou un classeur"));
        }
        if (start.startsWith("\u00ff\u00d8")
                || start.startsWith("\u0089PNG")
                || start.startsWith("GIF8")) {
            throw new Unreadable(new StatementFinding.NotAStatement("une image"));
        }
        boolean utf16 = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
        for (byte one : file) {
            if (one == 0 && !utf16) {
                throw new Unreadable(new StatementFinding.Hostile("des octets nuls"));
            }
        }
    }

    private static StatementFormat formatOf(String text) {
        String start = text.substring(0, Math.min(text.length(), 4000)).stripLeading();
        String upper = start.toUpperCase(Locale.ROOT);
        if (upper.startsWith("OFXHEADER") || upper.contains("<OFX>") || upper.contains("<?OFX")) {
            return StatementFormat.OFX;
        }
        if (upper.startsWith("<") && upper.contains("<!DOCTYPE")) {
            throw new Unreadable(
                    new StatementFinding.Hostile("une définition de document (DOCTYPE)"));
        }
        if (upper.startsWith("<") && upper.contains("CAMT.05")) {
            return StatementFormat.CAMT_053;
        }
        if (upper.startsWith("!TYPE:")
                || upper.startsWith("!ACCOUNT")
                || upper.startsWith("!OPTION")) {
            return StatementFormat.QIF;
        }
        if (upper.startsWith("<")) {
            throw new Unreadable(new StatementFinding.NotAStatement("une page ou un autre XML"));
        }
        return StatementFormat.CSV;
    }

    private static Raw checked(Raw raw) {
        if (raw.lines().size() > Statements.MOST_LINES) {
            throw new Unreadable(new StatementFinding.TooManyLines(Statements.MOST_LINES));
        }
        if (!raw.currency().isEmpty() && !raw.currency().equals("EUR")) {
            throw new Unreadable(new StatementFinding.OtherCurrency(raw.currency()));
        }
        for (int i = 0; i < raw.lines().size(); i++) {
            LocalDate day = raw.lines().get(i).bookedOn();
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new Unreadable(new StatementFinding.AbsurdDate(i + 1, day));
            }
        }
        if (raw.opening() != null
                && raw.closing() != null
                && !raw.opening().plus(raw.sum()).equals(raw.closing())) {
            throw new Unreadable(
                    new StatementFinding.BalancesDoNotAddUp(
                            raw.opening(), raw.sum(), raw.closing()));
        }
        return raw;
    }

    /// UTF-8 when the bytes are valid UTF-8; else ISO-8859-15 when its euro sign shows, else
    /// Windows-1252.
    static String decoded(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            boolean latin9 = false;
            for (byte one : file) {
                int value = one & 0xff;
                if (value >= 0x80 && value < 0xa0) {
                    return new String(file, Charset.forName("windows-1252"));
                }
                latin9 |= value == 0xa4;
            }
            return new String(file, Charset.forName(latin9 ? "ISO-8859-15" : "windows-1252"));
        }
    }
}
