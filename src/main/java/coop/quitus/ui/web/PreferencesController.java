package coop.quitus.ui.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Preferences;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Keeps how a reader likes to read, in their own browser: no account, no JavaScript.
@Controller
class PreferencesController {

    @GetMapping("/preferences")
    View show(Frame frame, @RequestParam(defaultValue = "/") String retour) {
        return new PreferencesPage(
                frame.titled("Confort de lecture"), frame.preferences(), ours(retour));
    }

    @PostMapping("/preferences")
    View keep(
            Frame frame,
            @RequestParam(defaultValue = "") String light,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String spacing,
            @RequestParam(defaultValue = "") String contrast,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        Preferences liked =
                Preferences.of(
                        light,
                        size,
                        spacing,
                        contrast,
                        Preferences.word(frame.preferences().letters()));
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(Preferences.COOKIE, liked.inCookie())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        return SeeOther.page(ours(retour)).saying("Vos préférences sont gardées sur cet appareil.");
    }

    /// Nobody is sent to another site by a link someone else wrote.
    private static String ours(String path) {
        return SeeOther.isOurs(path) ? path : "/";
    }
}
