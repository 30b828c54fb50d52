package coop.quitus.document.internal;

import coop.quitus.document.VoucherFinding;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// PDFs: kept as they are, unless they are locked, damaged, or would act by themselves.
final class Pdfs {

    private static final int MOST_OBJECTS = 500_000;
    private static final long MOST_POINTS = 200_000_000;
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAIL = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /// What may stand after the end: a few line breaks, not another file.
    private static final int LONGEST_REST = 1024;

    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "ImportData",
                    "SubmitForm",
                    "Rendition",
                    "Movie",
                    "GoToE");

    private Pdfs() {}

    static void examine(byte[] content, String name) throws Refusal {
        int tail = Bytes.lastIndexOf(content, TAIL);
        if (tail < 0 || Bytes.indexOf(content, HEAD, 0) != 0) {
            throw new Refusal(new VoucherFinding.Damaged(name));
        }
        if (content.length - tail > LONGEST_REST) {
            throw new Refusal(new VoucherFinding.ActsByItself(name));
        }
        if (!Unfolding.isBounded(content)) {
            throw new Refusal(new VoucherFinding.Damaged(name));
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new Refusal(new VoucherFinding.Locked(name));
            }
            if (document.getNumberOfPages() == 0) {
                throw new Refusal(new VoucherFinding.Damaged(name));
            }
            walk(document.getDocument().getTrailer(), name);
        } catch (InvalidPasswordException locked) {
            throw new Refusal(new VoucherFinding.Locked(name));
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(new VoucherFinding.Damaged(name));
        }
    }

    /// Looks at every object that can be reached, without recursion: a file may be deeper than our
    /// stack.
    private static void walk(COSDictionary trailer, String name) throws Refusal {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.push(trailer);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new Refusal(new VoucherFinding.Damaged(name));
            }
            if (object instanceof COSDictionary dictionary) {
                judge(dictionary, name);
                dictionary.getValues().forEach(waiting::push);
            } else if (object instanceof COSArray array) {
                array.forEach(waiting::push);
            }
        }
    }

    private static void judge(COSDictionary dictionary, String name) throws Refusal {
        String action = dictionary.getNameAsString(COSName.S, "");
        if (ACTIONS.contains(action)
                || dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(COSName.getPDFName("RichMediaContent"))
                || dictionary.containsKey(COSName.getPDFName("XFA"))
                || isProgram(dictionary)) {
            throw new Refusal(new VoucherFinding.ActsByItself(name));
        }
        long width = dictionary.getLong(COSName.WIDTH, 0);
        long height = dictionary.getLong(COSName.HEIGHT, 0);
        if (width > 0 && height > 0 && width > MOST_POINTS / height) {
            throw new Refusal(new VoucherFinding.TooManyPixels(name, width, height));
        }
    }

    /// An electronic invoice (Factur-X) carries its data as an XML file: that one is welcome.
    private static boolean isProgram(COSDictionary dictionary) {
        if (!dictionary.containsKey(COSName.EF)) {
            return false;
        }
        String file = dictionary.getString(COSName.UF, dictionary.getString(COSName.F, "sans nom"));
        return !file.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /// The first page, drawn small.
    static BufferedImage firstPage(byte[] content, int side) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return page(document, 0, side);
        }
    }

    /// A page, drawn about so many points long.
    static BufferedImage page(PDDocument document, int page, int side) throws IOException {
        var box = document.getPage(page).getCropBox();
        int longest = Math.max(1, Math.round(Math.max(box.getWidth(), box.getHeight())));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(page, Math.max(1, 72 * side / longest), ImageType.RGB);
    }
}
