package coop.quitus.verification.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The program that answers on the tablet when the network does not. It stands under
/// `/verification/`, because a browser lets it see no page above its own place.
@Controller
class OfflineController {

    private final byte[] program;

    OfflineController() {
        try (InputStream file =
                OfflineController.class.getResourceAsStream("/static/sans-reseau.js")) {
            if (file == null) {
                throw new IllegalStateException("no file static/sans-reseau.js");
            }
            program = file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GetMapping("/verification/sans-reseau.js")
    ResponseEntity<byte[]> program() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .body(program);
    }
}
