package coop.quitus.document.internal;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import coop.quitus.document.QrReader;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.kernel.CooperativeId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks for QR codes with patience: a photograph taken at a school table is seldom straight, sharp
/// or evenly lit. From the whole picture to smaller ones, which blur the grain of the paper away.
@Component
final class QrLooking implements QrReader {

    /// The longest side of what is looked at, in points, one after the other; a page A4 at 200
    /// points an inch is 2340.
    private static final int[] SIDES = {2400, 1600, 3200, 2000, 1200};

    /// A page scanned as a PDF is drawn with so many points on its longest side.
    private static final int PAGE = 2400;

    /// With light that changes across the page, then with one threshold for all of it.
    private static final List<Function<LuminanceSource, Binarizer>> EYES =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.CHARACTER_SET, "UTF-8");

    private final Vouchers vouchers;

    QrLooking(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public List<String> read(CooperativeId cooperative, String voucher) {
        Optional<Voucher> known = vouchers.describe(cooperative, voucher);
        if (known.isEmpty()) {
            return List.of();
        }
        try (InputStream content = vouchers.open(cooperative, voucher).orElseThrow()) {
            byte[] bytes = content.readAllBytes();
            @Nullable BufferedImage picture =
                    known.get().isPicture()
                            ? ImageIO.read(new ByteArrayInputStream(bytes))
                            : Pdfs.firstPage(bytes, PAGE);
            return picture == null ? List.of() : look(picture);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static List<String> look(BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        int[] sides =
                Arrays.stream(SIDES).map(side -> Math.min(side, longest)).distinct().toArray();
        for (int side : sides) {
            LuminanceSource light = light(Pictures.within(picture, side));
            for (Function<LuminanceSource, Binarizer> eye : EYES) {
                List<String> texts = texts(new BinaryBitmap(eye.apply(light)));
                if (!texts.isEmpty()) {
                    return texts;
                }
            }
        }
        return List.of();
    }

    private static LuminanceSource light(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new RGBLuminanceSource(
                width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    private static List<String> texts(BinaryBitmap squares) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(squares, HINTS))
                    .map(Result::getText)
                    .distinct()
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
