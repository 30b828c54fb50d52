package coop.quitus.audit.internal;

import coop.quitus.audit.AuditBundles.Shelf;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The files of a bundle as they are put down: each is weighed and hashed on its way.
final class Parcel {

    static final String INDEX = "index.csv";
    static final String MANIFEST = "MANIFESTE.sha256";

    private final Shelf shelf;
    private final List<Filed> files = new ArrayList<>();

    Parcel(Shelf shelf) {
        this.shelf = shelf;
    }

    private record Filed(String name, String what, long bytes, String hash) {}

    /// What writes a file.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// @param what it is, in French, for the index
    void add(String name, String what, Content content) throws IOException {
        var weighed = new Weighed(shelf.file(name));
        try (weighed) {
            content.write(weighed);
        }
        files.add(new Filed(name, what, weighed.bytes, Sha256.ended(weighed.digest)));
    }

    void add(String name, String what, String text) throws IOException {
        add(name, what, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Semicolons, commas in amounts and a mark of UTF-8, as spreadsheets in France expect.
    void csv(String name, String what, String header, List<List<String>> rows) throws IOException {
        add(name, what, table(header, rows));
    }

    static String table(String header, List<List<String>> rows) {
        return '\uFEFF'
                + header
                + "\r\n"
                + rows.stream()
                        .map(row ->
                                row.stream()
                                        .map(Parcel::cell)
                                        .collect(Collectors.joining(";", "", "\r\n")))
                        .collect(Collectors.joining());
    }

    /// A text that a spreadsheet would reckon stays a text.
    private static String cell(String text) {
        boolean number = text.matches("-?\\d+(,\\d{2})?");
        boolean reckons = !number && !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        String plain = (reckons ? "'" : "") + text.replaceAll("[\\r\\n]+", " ");
        return plain.contains(";") || plain.contains("\"")
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }

    static String amount(Money money) {
        return money.inDecimal().replace('.', ',');
    }

    static String yes(boolean holds) {
        return holds ? "oui" : "non";
    }

    /// Puts the index and the manifest down, last: the manifest names every other file.
    void close() throws IOException {
        csv(
                INDEX,
                "La liste de tous les fichiers",
                "fichier;octets;sha256;contenu",
                files.stream()
                        .map(file ->
                                List.of(
                                        file.name(),
                                        Long.toString(file.bytes()),
                                        file.hash(),
                                        file.what()))
                        .toList());
        var manifest = new StringBuilder();
        files.forEach(
                file -> manifest.append(file.hash()).append("  ").append(file.name()).append('\n'));
        try (OutputStream out = shelf.file(MANIFEST)) {
            out.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Weighed extends FilterOutputStream {
        private final MessageDigest digest = Sha256.begun();
        private long bytes;

        Weighed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            out.write(content, from, length);
            digest.update(content, from, length);
            bytes += length;
        }
    }
}
