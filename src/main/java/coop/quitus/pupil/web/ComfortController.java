package coop.quitus.pupil.web;

import coop.quitus.pupil.ClassSession;
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

/// How this tablet reads: the letters, their air, the contrast, and how much text.
@Controller
class ComfortController {

    @GetMapping("/classe/confort")
    View show(Frame frame, ClassSession session) {
        return new ComfortPage(
                frame.titled("Pour mieux lire"), session.level(), frame.preferences());
    }

    @PostMapping("/classe/confort")
    View keep(
            Frame frame,
            ClassSession session,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String letters,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String spacing,
            @RequestParam(defaultValue = "") String contrast,
            HttpServletRequest request,
            HttpServletResponse response) {
        Tablet.level(niveau).ifPresent(level -> Tablet.readAt(request, response, level));
        Preferences liked =
                Preferences.of(
                        Preferences.word(frame.preferences().light()),
                        size,
                        spacing,
                        contrast,
                        letters);
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
        return SeeOther.page("/classe/accueil").saying("C'est gardé sur la tablette.");
    }
}
