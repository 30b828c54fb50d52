package coop.quitus.ui;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Something the site can show: a record whose fields are all its template may say.
///
/// `coop.quitus.ledger.web.JournalPage` is drawn by `src/main/jte/ledger/journal.jte`; the name is
/// the only wiring.
public interface Page extends View {

    /// What surrounds it; a piece of a page, which is drawn alone, has none of its own.
    default Frame frame() {
        return Frame.plain("/");
    }

    @Override
    default void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        // Drawn in full before the first byte leaves, so that a fault becomes an error page and not
        // half a page.
        Utf8ByteOutput html = Templates.drawn(this);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    /// The same page, said as a refusal (422): the form again, with its sentences. Nothing was
    /// written.
    default View refused() {
        return withStatus(422);
    }

    /// The same page under another status.
    default View withStatus(int status) {
        return (model, request, response) -> {
            response.setStatus(status);
            render(model, request, response);
        };
    }
}
