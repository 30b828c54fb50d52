package coop.quitus.report.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Sha256;
import coop.quitus.report.ArchiveFinding;
import coop.quitus.report.Archives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// An archive as a file: its parts, and the sum of each.
record ArchiveFile(ZipFile zip) implements AutoCloseable {

    static final String MANIFEST = "manifeste.json";
    static final String ROWS = "donnees/";
    static final String VOUCHERS = "justificatifs/";
    private static final String SUMS = "SHA256SUMS";
    private static final int MOST_FILES = 200_000;
    private static final int LARGEST = 256 * 1024 * 1024;
    private static final Pattern NAME =
            Pattern.compile(
                    "[A-Za-z0-9À-ÿ–_-][A-Za-z0-9À-ÿ–._-]*(/[A-Za-z0-9À-ÿ–_-][A-Za-z0-9À-ÿ–._-]*)*");

    static ArchiveFile open(Path file) throws IOException {
        try {
            return new ArchiveFile(ZipFile.builder().setPath(file).get());
        } catch (IOException notAZip) {
            if (!java.nio.file.Files.isReadable(file)) {
                throw notAZip;
            }
            throw new ArchiveRefused(new ArchiveFinding.NotAnArchive("ce n'est pas un ZIP entier"));
        }
    }

    /// Each file is the one that was archived; none is missing, none is more.
    void verify() throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        refuseHostile(entries);
        Map<String, String> sums = sums();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (name.equals(SUMS)) {
                continue;
            }
            String expected = sums.remove(name);
            if (expected == null || !expected.equals(sumOf(entry))) {
                throw new ArchiveRefused(new ArchiveFinding.Altered(name));
            }
        }
        for (String missing : sums.keySet()) {
            throw new ArchiveRefused(new ArchiveFinding.Altered(missing));
        }
    }

    private static void refuseHostile(List<ZipArchiveEntry> entries) {
        long whole = 0;
        var seen = new HashMap<String, ZipArchiveEntry>();
        for (ZipArchiveEntry entry : entries) {
            if (!NAME.matcher(entry.getName()).matches()
                    || seen.put(entry.getName(), entry) != null) {
                throw new ArchiveRefused(
                        new ArchiveFinding.Hostile("un nom de fichier n'a rien à y faire"));
            }
            whole += Math.max(0, entry.getSize());
            if (entry.getSize() > LARGEST || whole > Archives.MOST_BYTES) {
                throw new ArchiveRefused(new ArchiveFinding.Hostile("elle est démesurée"));
            }
        }
        if (entries.size() > MOST_FILES) {
            throw new ArchiveRefused(new ArchiveFinding.Hostile("elle a trop de fichiers"));
        }
    }

    private Map<String, String> sums() {
        var sums = new TreeMap<String, String>();
        text(SUMS)
                .lines()
                .forEach(line -> {
                    if (line.length() < 67) {
                        throw new ArchiveRefused(new ArchiveFinding.Altered(SUMS));
                    }
                    sums.put(line.substring(66), line.substring(0, 64));
                });
        return sums;
    }

    private String sumOf(ZipArchiveEntry entry) throws IOException {
        MessageDigest digest = Sha256.begun();
        byte[] part = new byte[1 << 16];
        long left = LARGEST;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                digest.update(part, 0, read);
                left -= read;
                if (left < 0) {
                    throw new ArchiveRefused(new ArchiveFinding.Hostile("elle est démesurée"));
                }
            }
        }
        return Sha256.ended(digest);
    }

    byte[] bytes(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ArchiveRefused(
                    new ArchiveFinding.NotAnArchive("il lui manque « " + name + " »"));
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(LARGEST);
        }
    }

    String text(String name) {
        try {
            return new String(bytes(name), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new ArchiveRefused(new ArchiveFinding.Altered(name));
        }
    }

    /// The lines of a file; none when it is not there.
    List<String> lines(String name) {
        return zip.getEntry(name) == null ? List.of() : text(name).lines().toList();
    }

    List<String> under(String folder) {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(name -> name.startsWith(folder))
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static String explained(Cooperative cooperative) {
        return """
        Archive complète de la coopérative %s (%s).

        lisible/        une année par dossier : le compte rendu financier (PDF), le fichier des écritures
                        comptables (fec.txt) et un journal que lit hledger (cahier.journal)
        justificatifs/  les tickets et les factures, chacun sous l'empreinte SHA-256 de ses octets
        donnees/        toutes les lignes, une table par fichier, une ligne par objet JSON
        SHA256SUMS      l'empreinte de chaque fichier : « sha256sum -c SHA256SUMS » les vérifie

        Les montants des données sont en centimes. « quitus import archive FICHIER » reprend ces
        comptes ailleurs : les mêmes écritures, la même chaîne.
        """
                .formatted(cooperative.name(), cooperative.number());
    }

    /// Writes files one after the other, and their sums at the end.
    static final class Writer {

        private final ZipOutputStream zip;
        private final Map<String, String> sums = new TreeMap<>();

        /// Writes a file.
        @FunctionalInterface
        interface Content {
            void write(OutputStream out) throws IOException;
        }

        Writer(OutputStream out) {
            this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        }

        void add(String name, String text) throws IOException {
            add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }

        void add(String name, Content content) throws IOException {
            var whole = new ByteArrayOutputStream();
            content.write(whole);
            put(name, whole.toByteArray());
            sums.put(name, Sha256.of(whole.toByteArray()));
        }

        private void put(String name, byte[] content) throws IOException {
            var entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }

        void finish() throws IOException {
            var text = new StringBuilder();
            sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
            put(SUMS, text.toString().getBytes(StandardCharsets.UTF_8));
            zip.finish();
        }
    }
}
