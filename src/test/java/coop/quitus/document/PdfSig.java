package coop.quitus.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `pdfsig` of poppler-utils: what an independent program says of the signature of a file.
public final class PdfSig {

    private PdfSig() {}

    public static String says(byte[] pdf) throws Exception {
        Path file = Files.write(Files.createTempFile("papier", ".pdf"), pdf);
        try {
            Process judge =
                    new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
            String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            judge.waitFor();
            return said;
        } finally {
            Files.delete(file);
        }
    }
}
