package coop.quitus.document.web;

import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.NotFound;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows a voucher, as a stranger's file is shown: its kind is said and not guessed, and nothing in
/// it may run or call out.
@Controller
class VouchersController {

    /// Browsers refuse to show a PDF in a sandbox; it was searched for programs when it was kept,
    /// and nothing may be loaded from it.
    private static final String FOR_A_PDF =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final String FOR_A_PICTURE =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    private final Vouchers vouchers;

    VouchersController(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @GetMapping("/cooperatives/{cooperative}/justificatifs/{hash}")
    ResponseEntity<InputStreamResource> show(
            @PathVariable CooperativeId cooperative, @PathVariable String hash) {
        Voucher voucher =
                vouchers.describe(cooperative, hash).orElseThrow(() -> new NotFound("no voucher"));
        InputStream content =
                vouchers.open(cooperative, hash).orElseThrow(() -> new NotFound("no voucher"));
        return guarded(voucher.isPicture() ? FOR_A_PICTURE : FOR_A_PDF)
                .contentType(MediaType.parseMediaType(voucher.mediaType()))
                .contentLength(voucher.size())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(nameOf(voucher), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content));
    }

    @GetMapping("/cooperatives/{cooperative}/justificatifs/{hash}/apercu")
    ResponseEntity<byte[]> thumbnail(
            @PathVariable CooperativeId cooperative, @PathVariable String hash) {
        byte[] small =
                vouchers.thumbnail(cooperative, hash)
                        .orElseThrow(() -> new NotFound("no thumbnail"));
        return guarded(FOR_A_PICTURE).contentType(MediaType.IMAGE_JPEG).body(small);
    }

    private static ResponseEntity.BodyBuilder guarded(String policy) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                // Its address is its content: it never changes, and it is private.
                .cacheControl(CacheControl.maxAge(Duration.ofHours(12)).cachePrivate());
    }

    /// A name fit for the disk of whoever saves it, with the ending of what it really is.
    private static String nameOf(Voucher voucher) {
        String stem =
                voucher.name().replaceAll("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        String ending =
                switch (voucher.mediaType()) {
                    case "image/jpeg" -> ".jpg";
                    case "image/png" -> ".png";
                    default -> ".pdf";
                };
        return (stem.isBlank() ? "justificatif" : stem) + ending;
    }
}
