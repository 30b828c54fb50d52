package coop.quitus.picture.web;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.NotFound;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Where the pages of this room stand, and how a file of a child is handed to a browser.
final class Here {

    static final String YEAR = "/cooperatives/{cooperative}/exercices/{year}";
    static final String CLASS = YEAR + "/classes/{code}/images";
    static final String PICTURE = YEAR + "/images/{id}";

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'self'";

    private Here() {}

    static String ofClass(CooperativeId cooperative, SchoolYear year, String code) {
        return "/cooperatives/"
                + cooperative
                + "/exercices/"
                + year
                + "/classes/"
                + code
                + "/images";
    }

    static ClassUnit unit(Places places, CooperativeId cooperative, String code) {
        return places.cooperative(cooperative).map(Cooperative::classes).stream()
                .flatMap(java.util.List::stream)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no class " + code));
    }

    /// Not kept by any cache: what may be seen today may be forbidden tomorrow.
    static ResponseEntity<byte[]> closed(byte[] content, String mediaType) {
        return file(content, mediaType, CacheControl.noStore());
    }

    /// Kept a few minutes by those between: a withdrawal is soon everywhere.
    static ResponseEntity<byte[]> open(byte[] content, String mediaType) {
        return file(content, mediaType, CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic());
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, String mediaType, CacheControl cache) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, noimageindex")
                .cacheControl(cache)
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content);
    }
}
