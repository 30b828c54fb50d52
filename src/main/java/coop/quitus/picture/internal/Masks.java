package coop.quitus.picture.internal;

import coop.quitus.picture.MaskedArea;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/// Burns masks into a copy of a picture. Each area becomes nine flat squares: nothing of a face is
/// left to be found again.
final class Masks {

    private static final int SQUARES = 3;

    private Masks() {}

    static Optional<PictureFinding> refusal(
            Optional<Picture> picture, boolean said, List<MaskedArea> areas, boolean checked) {
        if (picture.isEmpty()) {
            return Optional.of(new PictureFinding.NoSuchPicture());
        }
        if (picture.get().isSound()) {
            return Optional.of(new PictureFinding.NotMaskable());
        }
        if (!said) {
            return Optional.of(new PictureFinding.UnknownWho());
        }
        if (areas.isEmpty()) {
            return Optional.of(new PictureFinding.NothingHidden());
        }
        return checked ? Optional.empty() : Optional.of(new PictureFinding.NotChecked());
    }

    static byte[] burn(byte[] jpeg, List<MaskedArea> areas) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            Graphics2D pen = picture.createGraphics();
            areas.forEach(area -> hide(picture, pen, area));
            pen.dispose();
            var bytes = new ByteArrayOutputStream(1 << 18);
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void hide(BufferedImage picture, Graphics2D pen, MaskedArea area) {
        for (int row = 0; row < SQUARES; row++) {
            for (int column = 0; column < SQUARES; column++) {
                int left = at(picture.getWidth(), area.left(), area.width(), column);
                int right = at(picture.getWidth(), area.left(), area.width(), column + 1);
                int top = at(picture.getHeight(), area.top(), area.height(), row);
                int bottom = at(picture.getHeight(), area.top(), area.height(), row + 1);
                if (right > left && bottom > top) {
                    pen.setColor(mean(picture, left, top, right, bottom));
                    pen.fillRect(left, top, right - left, bottom - top);
                }
            }
        }
    }

    private static int at(int side, int from, int length, int square) {
        return (int) ((long) side * (from * SQUARES + length * square) / (1000L * SQUARES));
    }

    /// In sixteen shades of each colour, so that fine differences say nothing either.
    private static Color mean(BufferedImage picture, int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int point = picture.getRGB(x, y);
                red += point >> 16 & 0xff;
                green += point >> 8 & 0xff;
                blue += point & 0xff;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return new Color(coarse(red / count), coarse(green / count), coarse(blue / count));
    }

    private static int coarse(long shade) {
        return (int) (shade & 0xf0) + 8;
    }

    static String written(List<MaskedArea> areas) {
        return areas.stream()
                .map(area ->
                        area.left() + "," + area.top() + "," + area.width() + "," + area.height())
                .collect(Collectors.joining(";"));
    }

    /// @throws IllegalArgumentException when it is not such a text
    static List<MaskedArea> read(String written) {
        return Arrays.stream(written.split(";", -1))
                .map(area -> area.split(",", 4))
                .map(side ->
                        new MaskedArea(
                                Integer.parseInt(side[0]),
                                Integer.parseInt(side[1]),
                                Integer.parseInt(side[2]),
                                Integer.parseInt(side[3])))
                .toList();
    }
}
