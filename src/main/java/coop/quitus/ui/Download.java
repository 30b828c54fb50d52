package coop.quitus.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/// A file that leaves as it is written, without being held in memory.
///
/// @param name as the disk of who saves it will say: `etiquettes-2025.pdf`
/// @param mediaType `application/pdf`
public record Download(String name, String mediaType, Content content) implements View {

    /// Writes the file.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "private, no-store");
        content.write(response.getOutputStream());
    }
}
