package coop.quitus.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/// Files as people send them, and as they should not.
final class SampleFiles {

    private SampleFiles() {}

    /// A picture 40 × 20: red on the left, blue on the right.
    static BufferedImage redThenBlue() {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 20);
        pen.setColor(Color.BLUE);
        pen.fillRect(20, 0, 20, 20);
        pen.dispose();
        return picture;
    }

    static byte[] file(String kind) {
        try {
            return switch (kind) {
                case "jpeg" -> picture("jpeg");
                case "png" -> picture("png");
                case "photo with its place" -> withExif(picture("jpeg"), 1);
                case "photo held upright" -> withExif(picture("jpeg"), 6);
                case "jpeg cut short" -> Arrays.copyOf(picture("jpeg"), 400);
                case "png cut short" -> Arrays.copyOf(picture("png"), 60);
                case "jpeg with a zip behind" -> joined(picture("jpeg"), "PK\003\004 a program");
                case "png of 30000 x 30000" -> hugePng();
                case "heic" -> joined(new byte[] {0, 0, 0, 24}, "ftypheic\0\0\0\0mif1heic");
                case "webp" -> text("RIFF\20\0\0\0WEBPVP8 \0\0\0\0\0\0\0\0");
                case "svg" ->
                        text(
                                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
                case "html" -> text("<!doctype html><html><script>alert(1)</script></html>");
                case "program" ->
                        joined(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, "\0\0\0 program");
                case "nothing" -> new byte[0];
                case "11 MB" -> Arrays.copyOf(picture("jpeg"), 11 * 1024 * 1024);
                default -> pdf(kind);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] pdf(String kind) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            switch (kind) {
                case "pdf with a script" ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert(1)"));
                case "pdf that starts a program" ->
                        document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
                case "pdf with a password" ->
                        document.protect(
                                new StandardProtectionPolicy(
                                        "owner", "secret", new AccessPermission()));
                default -> {}
            }
            document.save(bytes);
            byte[] whole = bytes.toByteArray();
            return switch (kind) {
                case "pdf cut short" -> Arrays.copyOf(whole, whole.length / 2);
                case "pdf with a page behind" -> joined(whole, "<html>" + "x".repeat(2000));
                case "html before a pdf" ->
                        joined("<html>\n".getBytes(StandardCharsets.US_ASCII), whole);
                case "pdf that unfolds without end" -> bomb();
                default -> whole;
            };
        }
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(redThenBlue(), format, bytes);
        return bytes.toByteArray();
    }

    /// EXIF by hand: big-endian TIFF, one directory, the orientation, and the name of a telephone.
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] camera = text("Telephone de Mme Roux, 45.44 N 4.39 E\0");
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 24 + 4 + camera.length);
        exif.putShort((short) 0xffe1).putShort((short) (exif.capacity() - 2));
        exif.put(text("Exif\0\0")).put(text("MM\0*")).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0110).putShort((short) 2).putInt(camera.length).putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(camera);
        byte[] start = Arrays.copyOf(jpeg, 2);
        return joined(joined(start, exif.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] hugePng() {
        byte[] head =
                ByteBuffer.allocate(13)
                        .putInt(30_000)
                        .putInt(30_000)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array();
        byte[] mark = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return joined(
                joined(joined(mark, chunk("IHDR", head)), chunk("IDAT", zeros(30_000))),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(text(name));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(text(name))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] bomb() {
        byte[] packed = zeros(200 * 1024 * 1024);
        String head =
                "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
                        + packed.length
                        + ">>\nstream\n";
        return joined(joined(text(head), packed), "\nendstream\nendobj\n%%EOF\n");
    }

    private static byte[] zeros(int length) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bytes, new Deflater(9))) {
            byte[] some = new byte[64 * 1024];
            for (int left = length; left > 0; left -= some.length) {
                packed.write(some, 0, Math.min(left, some.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, String then) {
        return joined(first, text(then));
    }

    private static byte[] joined(byte[] first, byte[] then) {
        byte[] both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }
}
