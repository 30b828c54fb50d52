package coop.quitus.verification.web;

import coop.quitus.identity.Visitors;
import coop.quitus.verification.Panels;
import coop.quitus.verification.Panels.Seat;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// From the label on a paper to the page of that piece. The label's code opens the book; a verifier
/// has no account, but their tablet remembers their link.
@Component
class PaperWay extends OncePerRequestFilter {

    private static final Pattern LABEL =
            Pattern.compile(
                    "/cooperatives/(\\d{1,18})/exercices/(\\d{4})/cahier/([A-Z]{1,3}\\d{1,6})");

    private final Panels panels;
    private final Visitors visitors;

    PaperWay(Panels panels, Visitors visitors) {
        this.panels = panels;
        this.visitors = visitors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher label = LABEL.matcher(path);
        String secret = PaperCookie.secretIn(request);
        if (!secret.isEmpty()
                && "GET".equals(request.getMethod())
                && label.matches()
                && visitors.visitor().isEmpty()
                && panels.behind(secret).filter(seat -> isTheirs(seat, label)).isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader(
                    "Location",
                    request.getContextPath()
                            + "/verification/"
                            + secret
                            + "/trouver?piece="
                            + label.group(3));
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isTheirs(Seat seat, Matcher label) {
        return seat.cooperative().toString().equals(label.group(1))
                && seat.year().toString().equals(label.group(2));
    }
}
