package coop.quitus.journey;

import coop.quitus.database.Server;
import coop.quitus.world.TestDatabases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// Where some words are still to be found: in any case, with or without their accents, as text or
/// as bytes, in packed files and in the words of a PDF.
///
/// @param words in small letters
record Traces(Set<String> words) {

    private static final List<Charset> ALPHABETS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.ISO_8859_1,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_16LE);

    static Traces of(List<String> names) {
        var words = new LinkedHashSet<String>();
        for (String name : names) {
            words.add(name.toLowerCase(Locale.ROOT));
            words.add(plain(name));
        }
        return new Traces(words);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The tables of the whole database that hold one of the words in any column, whoever the row
    /// belongs to: the owner sees all of them.
    List<String> inTables(Server server) throws SQLException {
        try (Connection owner = TestDatabases.asOwner(server)) {
            var found = new ArrayList<String>();
            for (String table : tables(owner)) {
                if (holds(owner, table)) {
                    found.add(table);
                }
            }
            return found;
        }
    }

    static List<String> tables(Connection owner) throws SQLException {
        var tables = new ArrayList<String>();
        try (var sql = owner.createStatement();
                var rows =
                        sql.executeQuery(
                                """
                                SELECT oid::regclass::text FROM pg_class
                                 WHERE relkind IN ('r', 'm')
                                   AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                                 ORDER BY 1
                                """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private boolean holds(Connection owner, String table) throws SQLException {
        try (var sql = owner.createStatement();
                var rows = sql.executeQuery("SELECT kept::text FROM " + table + " kept")) {
            while (rows.next()) {
                if (in(rows.getString(1))) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Whether a text holds one of the words; PostgreSQL writes bytes in figures.
    boolean in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(small::contains)
                || (small.contains("\\x")
                        && forms().map(Traces::figures).anyMatch(small::contains));
    }

    /// The words as they are written: small, with a capital, in capitals.
    private Stream<String> forms() {
        return words.stream()
                .flatMap(word -> Stream.of(word, capital(word), word.toUpperCase(Locale.ROOT)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String figures(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }

    /// The files under a folder that hold one of the words, in their name or inside.
    List<Path> under(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (in(file.getFileName().toString()) || in(Files.readAllBytes(file))) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    /// Whether a file's bytes hold one of the words, whatever their alphabet; a packed file is
    /// unpacked, a PDF is read.
    boolean in(byte[] bytes) throws IOException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (ALPHABETS.stream()
                .flatMap(alphabet ->
                        forms().map(form ->
                                new String(form.getBytes(alphabet), StandardCharsets.ISO_8859_1)))
                .anyMatch(raw::contains)) {
            return true;
        }
        String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.US_ASCII);
        if (start.startsWith("%PDF")) {
            try (var paper = Loader.loadPDF(bytes)) {
                return in(new PDFTextStripper().getText(paper));
            }
        }
        return start.startsWith("PK") && inPacked(bytes);
    }

    private boolean inPacked(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (in(entry.getName()) || in(zip.readAllBytes())) {
                    return true;
                }
            }
            return false;
        }
    }
}
