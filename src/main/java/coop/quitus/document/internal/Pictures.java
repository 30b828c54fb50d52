package coop.quitus.document.internal;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import coop.quitus.document.VoucherFinding;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// Pictures: read, turned upright, drawn again. Nothing of the first file survives but what the eye
/// sees: no place, no telephone, no second file behind the image.
final class Pictures {

    /// The most points a picture may announce: above the largest telephones.
    private static final long MOST_POINTS = 100_000_000;

    /// The most points drawn: a page A4 at 400 points an inch. Beyond, every second one is left
    /// out.
    private static final long DRAWN_POINTS = 16_000_000;

    /// Each takes up to 150 MB while it is drawn.
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Pictures() {}

    static {
        ImageIO.setUseCache(false);
    }

    static byte[] drawnAgain(byte[] content, String format, String name) throws Refusal {
        AT_ONCE.acquireUninterruptibly();
        try {
            BufferedImage picture = read(content, format, name);
            int turn = "jpeg".equals(format) ? orientation(content) : 1;
            return write(upright(picture, turn), format);
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(new VoucherFinding.Damaged(name));
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage read(byte[] content, String format, String name)
            throws IOException, Refusal {
        if (!isWhole(content, format)) {
            throw new Refusal(new VoucherFinding.Damaged(name));
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            // Without its metadata: a text of a few bytes may unfold into gigabytes.
            reader.setInput(stream, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_POINTS) {
                throw new Refusal(new VoucherFinding.TooManyPixels(name, width, height));
            }
            boolean[] cut = {false};
            reader.addIIOReadWarningListener(
                    (_, warning) -> cut[0] |= warning.contains("end of input"));
            ImageReadParam param = reader.getDefaultReadParam();
            int every = 1;
            while (width * height / ((long) every * every) > DRAWN_POINTS) {
                every++;
            }
            param.setSourceSubsampling(every, every, 0, 0);
            BufferedImage picture = reader.read(0, param);
            if (cut[0]) {
                throw new Refusal(new VoucherFinding.Damaged(name));
            }
            return picture;
        } finally {
            reader.dispose();
        }
    }

    /// A picture cut short has lost its last mark.
    private static boolean isWhole(byte[] content, String format) {
        byte[] mark =
                "jpeg".equals(format)
                        ? new byte[] {(byte) 0xff, (byte) 0xd9}
                        : new byte[] {'I', 'E', 'N', 'D'};
        return Bytes.lastIndexOf(content, mark) > 0;
    }

    /// How the telephone was held: 1 to 8, as EXIF counts.
    private static int orientation(byte[] content) {
        try {
            var exif =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            int turn = exif == null ? 1 : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return turn >= 1 && turn <= 8 ? turn : 1;
        } catch (ImageProcessingException
                | IOException
                | MetadataException
                | RuntimeException unknown) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int turn) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = turn >= 5;
        boolean clear = picture.getColorModel().hasAlpha();
        var drawn =
                new BufferedImage(
                        lying ? height : width,
                        lying ? width : height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(picture, turned(turn, width, height), null);
        pen.dispose();
        return drawn;
    }

    /// The eight ways of EXIF 2.32, §4.6.4.
    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    static byte[] write(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 20);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), quality(writer, format));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static @Nullable ImageWriteParam quality(ImageWriter writer, String format) {
        if (!"jpeg".equals(format)) {
            return null;
        }
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.9f);
        return param;
    }

    /// The same, within a square of so many points, on white.
    static BufferedImage within(BufferedImage picture, int side) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        int width =
                Math.max(1, (int) ((long) picture.getWidth() * Math.min(side, longest) / longest));
        int height =
                Math.max(1, (int) ((long) picture.getHeight() * Math.min(side, longest) / longest));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
