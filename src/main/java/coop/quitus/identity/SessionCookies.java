package coop.quitus.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookie of a session: no script reads it, no other site sends it.
public final class SessionCookies {

    private static final Duration LASTING = Duration.ofDays(30);

    /// Names in a `User-Agent`, the most telling first.
    private static final List<String> BROWSERS =
            List.of("Edg", "Firefox", "FxiOS", "CriOS", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Macintosh", "CrOS", "Linux");

    private SessionCookies() {}

    /// Gives the browser its session.
    public static void give(
            HttpServletRequest request,
            HttpServletResponse response,
            String secret,
            boolean lasting) {
        write(request, response, secret, lasting ? LASTING : Duration.ofSeconds(-1));
    }

    /// Takes it back.
    public static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    /// The secret this browser carries; empty when it carries none.
    public static String secretIn(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Sessions.COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String secret,
            Duration life) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(Sessions.COOKIE, secret)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(life)
                        .build()
                        .toString());
    }

    /// The device in words: *Firefox, Linux*.
    public static String deviceOf(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        if (agent == null) {
            return "Un appareil";
        }
        String browser = firstIn(BROWSERS, agent, "Un navigateur");
        String system = firstIn(SYSTEMS, agent, "");
        String named =
                switch (browser) {
                    case "Edg" -> "Edge";
                    case "FxiOS" -> "Firefox";
                    case "CriOS" -> "Chrome";
                    default -> browser;
                };
        String machine = "Macintosh".equals(system) ? "Mac" : system;
        return machine.isEmpty() ? named : named + ", " + machine;
    }

    private static String firstIn(List<String> words, String agent, String otherwise) {
        return words.stream().filter(agent::contains).findFirst().orElse(otherwise);
    }
}
