package coop.quitus.journey;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// What a camera would see, painted: nobody's photo is in the house.
final class Paintings {

    private Paintings() {}

    /// A printed page, line by line.
    static byte[] page(List<String> lines) {
        return painted(
                360,
                60 + 28 * lines.size(),
                pen -> {
                    pen.setColor(new Color(0xfdfcf7));
                    pen.fillRect(0, 0, 360, 60 + 28 * lines.size());
                    pen.setColor(Color.DARK_GRAY);
                    pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 16));
                    for (int i = 0; i < lines.size(); i++) {
                        pen.drawString(lines.get(i), 24, 44 + 28 * i);
                    }
                });
    }

    /// What the garden cost, as a shop writes it.
    static byte[] bill() {
        return page(
                List.of(
                        "GRAINES DU PILAT",
                        "Coopérative Jean-Macé",
                        "10/09/2026",
                        "",
                        "Fèves, 2 sachets     7,80",
                        "Radis, 1 sachet      3,10",
                        "Terreau, 4 sacs     28,00",
                        "",
                        "TOTAL               38,90"));
    }

    /// A row of seedlings between two strings.
    static byte[] seedlings() {
        return painted(
                640,
                400,
                pen -> {
                    pen.setColor(new Color(0xcfe3ee));
                    pen.fillRect(0, 0, 640, 170);
                    pen.setColor(new Color(0x6b4a32));
                    pen.fillRect(0, 170, 640, 230);
                    for (int x = 50; x < 640; x += 60) {
                        pen.setColor(new Color(0x3f7d3a));
                        pen.setStroke(new BasicStroke(5));
                        pen.drawLine(x, 280, x, 230 - x % 23);
                        pen.fillOval(x - 26, 215 - x % 23, 26, 16);
                        pen.fillOval(x, 210 - x % 23, 26, 16);
                    }
                    pen.setColor(new Color(0xe8d9b0));
                    pen.setStroke(new BasicStroke(2));
                    pen.drawLine(0, 300, 640, 300);
                });
    }

    private static byte[] painted(int width, int height, Consumer<Graphics2D> painter) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        painter.accept(pen);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
