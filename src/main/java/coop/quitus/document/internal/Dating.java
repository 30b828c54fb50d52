package coop.quitus.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Dates a PDF by the paper and not by the clock of the machine, so that the same paper is the same
/// file.
final class Dating {

    private Dating() {}

    static void asOf(PDDocument document, Instant moment, long fingerprint) throws IOException {
        ZonedDateTime then = moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(then));
        document.setDocumentId(fingerprint);
        // PDF/A asks that both places say the same.
        var metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String said = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'").format(then);
        metadata.importXMPMetadata(
                text.replaceAll("(?<=<xmp:CreateDate>)[^<]*(?=</xmp:CreateDate>)", said)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
