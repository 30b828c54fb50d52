package coop.quitus.pupil.web;

import coop.quitus.pupil.ClassSessions;
import coop.quitus.pupil.ReadingLevel;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// What a shared tablet remembers: the secret of its open class, and how its pupils read. Nothing
/// of it says who they are.
final class Tablet {

    private static final String LEVEL = "lecture";

    private Tablet() {}

    static String secretIn(HttpServletRequest request) {
        return read(request, ClassSessions.COOKIE);
    }

    static void open(HttpServletRequest request, HttpServletResponse response, String secret) {
        // Gone with the browser; the house closes it sooner.
        write(request, response, ClassSessions.COOKIE, secret, Duration.ofSeconds(-1));
    }

    static void close(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, ClassSessions.COOKIE, "", Duration.ZERO);
    }

    /// The level chosen on this tablet; empty when it reads as its class does.
    static Optional<ReadingLevel> levelIn(HttpServletRequest request) {
        return level(read(request, LEVEL));
    }

    static Optional<ReadingLevel> level(String word) {
        return Arrays.stream(ReadingLevel.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    static void readAt(
            HttpServletRequest request, HttpServletResponse response, ReadingLevel level) {
        write(request, response, LEVEL, level.name(), Duration.ofDays(365));
    }

    private static String read(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration life) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(name, value)
                        .path("/classe")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(life)
                        .build()
                        .toString());
    }
}
