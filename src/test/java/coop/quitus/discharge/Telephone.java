package coop.quitus.discharge;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Takes pictures of papers as people do.
final class Telephone {

    private Telephone() {}

    /// As a telephone would take it: from above, a little turned, on a table, in poor light.
    static byte[] photographed(byte[] pdf, int degrees, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet =
                    new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
            int side = (int) Math.hypot(sheet.getWidth(), sheet.getHeight());
            var table = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = table.createGraphics();
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(new Color(120, 96, 70));
            pen.fillRect(0, 0, side, side);
            var turned = new AffineTransform();
            turned.translate(side / 2, side / 2);
            turned.rotate(Math.toRadians(degrees));
            turned.translate(-sheet.getWidth() / 2, -sheet.getHeight() / 2);
            pen.drawImage(sheet, turned, null);
            pen.dispose();
            return jpeg(grained(table));
        }
    }

    /// Grain, and a shadow that falls across the sheet.
    private static BufferedImage grained(BufferedImage picture) {
        var chance = new Random(42);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int shade = 90 * x / picture.getWidth() - chance.nextInt(40);
                var seen = new Color(picture.getRGB(x, y));
                picture.setRGB(
                        x,
                        y,
                        new Color(
                                        dimmed(seen.getRed(), shade),
                                        dimmed(seen.getGreen(), shade),
                                        dimmed(seen.getBlue(), shade))
                                .getRGB());
            }
        }
        return picture;
    }

    private static int dimmed(int light, int shade) {
        return Math.clamp(light - shade, 0, 255);
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
