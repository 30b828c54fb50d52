package coop.quitus.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A QR code, as the path of an SVG: `@template.document.qr(code = …)` draws it.
///
/// @param size how many squares on each side, the white margin included
/// @param path the black squares, as SVG writes a path, one unit per square
/// @param words what it holds, for who does not see it
public record Qr(int size, String path, String words) {

    /// The longest text: an address, not a page.
    public static final int LONGEST = 500;

    public static Qr of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("not a text for a QR code");
        }
        try {
            BitMatrix squares =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            2,
                                            EncodeHintType.CHARACTER_SET,
                                            "UTF-8"));
            return new Qr(squares.getWidth(), pathOf(squares), text);
        } catch (WriterException impossible) {
            throw new IllegalArgumentException("cannot be a QR code", impossible);
        }
    }

    /// The whole picture as SVG, for a file of its own.
    public static String svg(String text) {
        Qr code = of(text);
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><path d="%2$s"/></svg>
        """
                .formatted(code.size, code.path);
    }

    /// Runs of black on each row, so that the path stays short.
    private static String pathOf(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
