package coop.quitus.verification.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Remembers on the tablet, for a day, whose table it lies on: the label on a paper leads to the
/// book, which is shut to who verifies, and from there to their own page of that piece.
final class PaperCookie {

    private static final String NAME = "verification";
    private static final Duration A_MEETING = Duration.ofHours(12);

    private PaperCookie() {}

    static void give(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(NAME, secret)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(A_MEETING)
                        .build()
                        .toString());
    }

    static String secretIn(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? "" : cookie.getValue();
    }
}
