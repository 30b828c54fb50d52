package coop.quitus.ui.internal;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Frames;
import coop.quitus.ui.Framing;
import coop.quitus.ui.Notice;
import coop.quitus.ui.Preferences;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.WebUtils;

/// Completes what the portal says of a request.
@Component
class FrameMaking implements Frames {

    private final Supplier<@Nullable Framing> framing;

    FrameMaking(ObjectProvider<Framing> framing) {
        this.framing = SingletonSupplier.ofNullable(framing::getIfAvailable);
    }

    @Override
    public Frame around(HttpServletRequest request, HttpServletResponse response) {
        @Nullable Framing known = framing.get();
        Frame frame = known == null ? Frame.plain(pathOf(request)) : known.frame(request);
        Frame complete = completed(frame, request);
        // The word is for the next page, not for a piece of one that htmx asks for.
        boolean wholePage =
                "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null;
        return wholePage
                ? Notice.take(request, response)
                        .map(notice -> complete.saying(notice.word(), notice.undo()))
                        .orElse(complete)
                : complete;
    }

    @Override
    public Frame plain(HttpServletRequest request) {
        return completed(Frame.plain(pathOf(request)), request);
    }

    private static Frame completed(Frame frame, HttpServletRequest request) {
        Frame liked = frame.read(preferencesOf(request));
        return liked.csrf().isEmpty() ? liked.guarded(tokenOf(request)) : liked;
    }

    private static Preferences preferencesOf(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Preferences.COOKIE);
        return cookie == null ? Preferences.USUAL : Preferences.read(cookie.getValue());
    }

    private static String tokenOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
