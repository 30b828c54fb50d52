package coop.quitus.ui;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        leave(html, response.getOutputStream());
    }

    /// A template gives its text word by word: gathered, for each way through the response has its
    /// price. Flushing what was gathered does not flush the response.
    private static void leave(Utf8ByteOutput html, OutputStream response) throws IOException {
        var gathered =
                new BufferedOutputStream(
                        new FilterOutputStream(response) {
                            @Override
                            public void write(byte[] bytes, int from, int length)
                                    throws IOException {
                                out.write(bytes, from, length);
                            }

                            @Override
                            public void flush() {
                                // The container does, once the page is whole.
                            }
                        });
        html.writeTo(gathered);
        gathered.flush();
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
