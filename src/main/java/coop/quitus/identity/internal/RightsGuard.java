package coop.quitus.identity.internal;

import coop.quitus.identity.FirstRun;
import coop.quitus.identity.Visitors;
import coop.quitus.ui.NotFound;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Stands at every door: a stranger's cooperative is not there (404), what one may not open is shut
/// (403), and who is not signed in is shown the way in (303).
final class RightsGuard implements HandlerInterceptor {

    private final Doors doors;
    private final Visitors visitors;
    private final FirstRun firstRun;

    RightsGuard(Doors doors, Visitors visitors, FirstRun firstRun) {
        this.doors = doors;
        this.visitors = visitors;
        this.firstRun = firstRun;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Files are everyone's; an error page follows a door already judged.
        if (!(handler instanceof HandlerMethod)
                || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith(FirstRun.PATH) && firstRun.isNeeded()) {
            return sendTo(FirstRun.PATH, request, response);
        }
        String pattern =
                String.valueOf(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Who who =
                doors.table()
                        .of(request.getMethod(), pattern)
                        .orElseThrow(() -> new NotFound("no line of rights for " + pattern));
        return switch (doors.judge(who, variables(request), visitors.visitor())) {
            case OPEN -> true;
            case SIGN_IN -> sendTo(wayIn(path, request), request, response);
            case NOTHING_HERE -> throw new NotFound("not for this visitor: " + path);
            case NOT_THEIRS -> throw new AccessDeniedException("not theirs: " + path);
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found == null ? Map.of() : (Map<String, String>) found;
    }

    /// Comes back to the page after signing in; a form that was sent is not sent again.
    private static String wayIn(String path, HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || "/".equals(path)) {
            return "/connexion";
        }
        String query = request.getQueryString();
        String back = path + (query == null ? "" : "?" + query);
        return "/connexion?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static boolean sendTo(
            String where, HttpServletRequest request, HttpServletResponse response) {
        // A piece of a page asked for by htmx: the whole page goes.
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + where);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return false;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + where);
        return false;
    }
}
