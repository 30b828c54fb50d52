package coop.quitus.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// A word that waits for the next page, in a cookie of a minute: it needs neither a session nor
/// JavaScript, and is said once.
///
/// @param undo where to undo the act, a path of this site; empty when there is nothing to undo
public record Notice(String word, String undo) {

    private static final String COOKIE = "avis";
    private static final String SEPARATOR = "\n";

    /// A browser refuses a cookie over 4 KB; a notice is a sentence.
    private static final int LONGEST = 400;

    /// Leaves a word for the next page.
    public static void leave(HttpServletResponse response, String word, String undo) {
        String said = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        String text = said.replace(SEPARATOR, " ") + SEPARATOR + undo;
        String value =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
        write(response, value, 60);
    }

    /// Takes the word that was left, and forgets it.
    public static Optional<Notice> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        write(response, "", 0);
        return read(cookie.getValue());
    }

    private static Optional<Notice> read(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            String[] parts = text.split(SEPARATOR, -1);
            // Someone may have written the cookie by hand: only our own paths are followed.
            return parts.length == 2 && (parts[1].isEmpty() || SeeOther.isOurs(parts[1]))
                    ? Optional.of(new Notice(parts[0], parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static void write(HttpServletResponse response, String value, int seconds) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(seconds)
                        .build()
                        .toString());
    }
}
