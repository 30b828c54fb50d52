package coop.quitus.identity.internal;

import coop.quitus.identity.FirstRun;
import coop.quitus.identity.Person;
import coop.quitus.identity.Visitors;
import coop.quitus.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the guard before every door, and gives controllers who acts.
@Configuration(proxyBeanMethods = false)
class Guarding implements WebMvcConfigurer {

    private final Doors doors;
    private final Visitors visitors;
    private final FirstRun firstRun;

    Guarding(Doors doors, Visitors visitors, FirstRun firstRun) {
        this.doors = doors;
        this.visitors = visitors;
        this.firstRun = firstRun;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightsGuard(doors, visitors, firstRun))
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument(visitors));
    }

    /// Gives a controller who acts: an `Actor`, or the whole `Person`.
    private static final class ActorArgument implements HandlerMethodArgumentResolver {

        private final Visitors visitors;

        ActorArgument(Visitors visitors) {
            this.visitors = visitors;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class
                    || parameter.getParameterType() == Person.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Person person =
                    visitors.visitor()
                            .orElseThrow(
                                    () -> new AccessDeniedException("nobody acts without a name"));
            return parameter.getParameterType() == Actor.class ? person.acting() : person;
        }
    }
}
