package coop.quitus.document.internal;

import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import java.util.Map;
import org.apache.tika.Tika;

/// Says what a file is from its bytes, whatever its name pretends, and makes it harmless.
final class Inspection {

    private static final Tika TIKA = new Tika();

    /// Pictures that people send and that few programs read.
    private static final Map<String, String> RARE =
            Map.of(
                    "image/heic", "HEIC",
                    "image/heic-sequence", "HEIC",
                    "image/heif", "HEIC",
                    "image/avif", "AVIF",
                    "image/webp", "WebP",
                    "image/tiff", "TIFF",
                    "image/gif", "GIF",
                    "image/bmp", "BMP",
                    "image/jp2", "JPEG 2000");

    private Inspection() {}

    static Harmless of(byte[] content, String name) throws Refusal {
        if (content.length == 0) {
            throw new Refusal(new VoucherFinding.Empty(name));
        }
        if (content.length > Voucher.MOST_BYTES) {
            throw new Refusal(new VoucherFinding.TooHeavy(name));
        }
        String mediaType = TIKA.detect(content);
        String rare = RARE.get(mediaType);
        if (rare != null) {
            throw new Refusal(new VoucherFinding.RarePicture(name, rare));
        }
        return switch (mediaType) {
            case "image/jpeg" ->
                    new Harmless(mediaType, Pictures.drawnAgain(content, "jpeg", name));
            case "image/png" -> new Harmless(mediaType, Pictures.drawnAgain(content, "png", name));
            case "application/pdf" -> {
                Pdfs.examine(content, name);
                yield new Harmless(mediaType, content);
            }
            default -> throw new Refusal(new VoucherFinding.AnotherKind(name, mediaType));
        };
    }
}
