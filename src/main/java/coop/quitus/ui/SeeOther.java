package coop.quitus.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// What follows an act that was done: another page (303), and a word on it, once.
///
/// ```java
/// return SeeOther.page("/cooperatives/12/exercices/2025/cahier").saying("C'est noté : D12.", undo);
/// ```
///
/// @param href a path of this site
/// @param notice the word on the next page; empty for none
/// @param undo where to undo the act (a POST without fields); empty when there is nothing to undo
public record SeeOther(String href, String notice, String undo) implements View {

    public SeeOther {
        if (!isOurs(href) || !(undo.isEmpty() || isOurs(undo))) {
            throw new IllegalArgumentException("not a path of this site: " + href + " " + undo);
        }
    }

    public static SeeOther page(String href) {
        return new SeeOther(href, "", "");
    }

    public SeeOther saying(String word) {
        return new SeeOther(href, word, "");
    }

    public SeeOther saying(String word, String whereToUndo) {
        return new SeeOther(href, word, whereToUndo);
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!notice.isEmpty()) {
            Notice.leave(response, notice, undo);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + href);
    }

    /// Whether an address is a path of this site, and not another site's in disguise (`//…`).
    public static boolean isOurs(String href) {
        return href.startsWith("/") && !href.startsWith("//") && !href.contains("\\");
    }
}
