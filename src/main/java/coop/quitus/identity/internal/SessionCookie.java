package coop.quitus.identity.internal;

import coop.quitus.identity.Person;
import coop.quitus.identity.Sessions;
import coop.quitus.identity.Visitors;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Reads who is there from the session's cookie, the first time someone asks; a file or a picture
/// costs no query.
@Component
final class SessionCookie implements SecurityContextRepository, Visitors {

    private final Sessions sessions;

    SessionCookie(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Person> visitor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {
            private SecurityContext context = new SecurityContextImpl();
            private boolean asked;

            @Override
            public SecurityContext get() {
                if (!asked) {
                    asked = true;
                    context = contextOf(request);
                }
                return context;
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Sessions.COOKIE);
        if (cookie == null) {
            return new SecurityContextImpl();
        }
        String secret = cookie.getValue();
        return sessions.holder(secret)
                .map(person -> new SecurityContextImpl(new SignedIn(person, secret)))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    /// Sessions are opened by the pages that open them, not by the filters.
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return contextOf(request).getAuthentication() != null;
    }
}
