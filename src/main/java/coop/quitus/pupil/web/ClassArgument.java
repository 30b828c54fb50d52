package coop.quitus.pupil.web;

import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ClassSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives the controller of a pupils' page the open class of its tablet: the key of every page under
/// `/classe`.
@Configuration(proxyBeanMethods = false)
class ClassArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final ClassSessions sessions;

    ClassArgument(ClassSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ClassSession.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
        ClassSession session =
                sessions.held(Tablet.secretIn(request)).orElseThrow(NoOpenClass::new);
        return Tablet.levelIn(request).map(session::at).orElse(session);
    }
}
