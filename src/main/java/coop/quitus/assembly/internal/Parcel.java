package coop.quitus.assembly.internal;

import coop.quitus.kernel.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The files of a bundle as they are put down, each with its fingerprint; the index comes last.
final class Parcel {

    static final String INDEX = "index.csv";
    static final String MANIFEST = "MANIFESTE.sha256";

    private final ZipOutputStream zip;
    private final List<String> index = new ArrayList<>();
    private final StringBuilder manifest = new StringBuilder();

    Parcel(ZipOutputStream zip) {
        this.zip = zip;
    }

    /// @param what it is, in French, for the index
    void add(String name, String what, byte[] content) throws IOException {
        String hash = Sha256.of(content);
        put(name, content);
        index.add(String.join(";", name, Integer.toString(content.length), hash, what));
        manifest.append(hash).append("  ").append(name).append('\n');
    }

    void add(String name, String what, String text) throws IOException {
        add(name, what, text.getBytes(StandardCharsets.UTF_8));
    }

    void close() throws IOException {
        add(
                INDEX,
                "La liste des fichiers",
                "\uFEFFfichier;octets;sha256;contenu\r\n" + String.join("\r\n", index) + "\r\n");
        put(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void put(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
