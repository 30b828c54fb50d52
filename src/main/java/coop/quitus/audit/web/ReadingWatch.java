package coop.quitus.audit.web;

import coop.quitus.audit.ReadingLog;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.identity.Visitors;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Download;
import coop.quitus.ui.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Writes down each page that someone reads as an auditor, in this room and in any other (AUD-02):
/// one line, before the page leaves. A page that cannot be written down is not shown. For everyone
/// else it costs nothing: what the guard asked of the mandates is not asked again.
@Configuration(proxyBeanMethods = false)
class ReadingWatch implements WebMvcConfigurer, HandlerInterceptor {

    private static final int LONGEST_PATH = 300;
    private static final int LONGEST_TITLE = 200;

    private final ReadingLog log;
    private final Visitors visitors;
    private final Rights rights;
    private final Places places;

    ReadingWatch(ReadingLog log, Visitors visitors, Rights rights, Places places) {
        this.log = log;
        this.visitors = visitors;
        this.rights = rights;
        this.places = places;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/associations/**", "/cooperatives/**")
                .excludePathPatterns("/**/apercu");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView view) {
        if (!(handler instanceof HandlerMethod)
                || !"GET".equals(request.getMethod())
                || view != null && view.getView() instanceof WaitingPage) {
            return;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        visitors.visitor()
                .filter(person -> rights.roles(path, person).contains(Role.AUDITOR))
                .ifPresent(person -> write(path, variables(request), view, person));
    }

    private void write(
            String path,
            Map<String, String> variables,
            @Nullable ModelAndView view,
            Person person) {
        Optional<CooperativeId> shown =
                Optional.ofNullable(variables.getOrDefault("cooperative", variables.get("section")))
                        .map(id -> new CooperativeId(Long.parseLong(id)));
        Optional<AssociationId> association =
                Optional.ofNullable(variables.get("association"))
                        .map(id -> new AssociationId(Long.parseLong(id)))
                        .or(() -> shown.flatMap(places::cooperative).map(Cooperative::association));
        association.ifPresent(place ->
                log.write(
                        place,
                        new ReadingLog.Page(
                                cut(path, LONGEST_PATH),
                                cut(title(path, view), LONGEST_TITLE),
                                shown.orElse(null),
                                variables.getOrDefault("piece", "")),
                        person.acting()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found == null ? Map.of() : (Map<String, String>) found;
    }

    /// As the page names itself; a file by its name; a voucher by what it is.
    private static String title(String path, @Nullable ModelAndView view) {
        return switch (view == null ? null : view.getView()) {
            case Page page -> titleOf(page);
            case Download file -> "Fichier " + file.name();
            case null, default ->
                    path.contains("/justificatifs/")
                            ? "Un justificatif"
                            : path.substring(path.lastIndexOf('/') + 1);
        };
    }

    private static String titleOf(Page page) {
        return page.frame().title();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
