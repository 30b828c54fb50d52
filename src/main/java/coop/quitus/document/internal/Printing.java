package coop.quitus.document.internal;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import coop.quitus.document.Paper;
import coop.quitus.document.Papers;
import coop.quitus.ui.Templates;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints papers: the template's XHTML becomes PDF/A-3u with the structure of PDF/UA-1. It reads
/// nothing but our own letters and style sheet.
@Component
final class Printing implements Papers {

    private static final String OURS = "quitus:";
    private static final String PICTURE = "picture/";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new QuietPrinter());
    }

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public byte[] pdf(Paper paper) {
        String html = Templates.draw(paper);
        try (PDDocument document = new PDDocument();
                var bytes = new ByteArrayOutputStream(64 * 1024)) {
            var builder = new PdfRendererBuilder();
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.withProducer("Quitus");
            letters(builder, "Atkinson", 400, "atkinson-next-400.ttf");
            letters(builder, "Atkinson", 700, "atkinson-next-700.ttf");
            letters(builder, "DejaVu", 400, "dejavu-sans.ttf");
            letters(builder, "DejaVu", 700, "dejavu-sans.ttf");
            builder.useUriResolver((_, uri) -> isOurs(uri) ? uri : null);
            builder.useProtocolsStreamImplementation(
                    uri -> new OurFile(content(paper, uri.substring(OURS.length()))), "quitus");
            builder.withHtmlContent(html, OURS);
            builder.usePDDocument(document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
                Dating.asOf(document, paper.drawnAt(), fingerprint(html));
                document.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot draw " + paper.getClass().getName(), failure);
        }
    }

    private void letters(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(
                () -> new ByteArrayInputStream(file(file)), family, weight, FontStyle.NORMAL, true);
    }

    private byte[] content(Paper paper, String name) {
        byte @Nullable [] picture =
                name.startsWith(PICTURE)
                        ? paper.pictures().get(name.substring(PICTURE.length()))
                        : file(name);
        if (picture == null) {
            throw new IllegalStateException("the paper brings no " + name);
        }
        return picture;
    }

    private byte[] file(String name) {
        return files.computeIfAbsent(name, Printing::read);
    }

    private static byte[] read(String name) {
        try (InputStream file = Printing.class.getResourceAsStream("/document/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no file document/" + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Our own files, and places of the same paper; nothing from elsewhere.
    private static boolean isOurs(String uri) {
        return uri.startsWith(OURS) || uri.startsWith("#");
    }

    private static long fingerprint(String html) {
        var sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /// A file of ours, asked for as `quitus:paper.css`.
    private record OurFile(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
