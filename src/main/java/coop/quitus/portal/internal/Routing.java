package coop.quitus.portal.internal;

import coop.quitus.database.OneReading;
import coop.quitus.database.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// How an address finds its method, and how the method is called.
@Component
final class Routing implements WebMvcRegistrations {

    private final Tenancy tenancy;

    Routing(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Addresses();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new Calling(tenancy);
    }

    /// Calls a method marked [OneReading] as one page of its cooperative.
    private static final class Calling extends RequestMappingHandlerAdapter {

        private final Tenancy tenancy;

        Calling(Tenancy tenancy) {
            this.tenancy = tenancy;
        }

        @Override
        protected @Nullable ModelAndView invokeHandlerMethod(
                HttpServletRequest request, HttpServletResponse response, HandlerMethod method)
                throws Exception {
            if (!method.hasMethodAnnotation(OneReading.class)) {
                return super.invokeHandlerMethod(request, response, method);
            }
            try {
                return tenancy.onePage(() -> Optional.ofNullable(called(request, response, method)))
                        .orElse(null);
            } catch (Carried carried) {
                throw carried.what;
            }
        }

        private @Nullable ModelAndView called(
                HttpServletRequest request, HttpServletResponse response, HandlerMethod method) {
            try {
                return super.invokeHandlerMethod(request, response, method);
            } catch (RuntimeException fault) {
                throw fault;
            } catch (Exception fault) {
                throw new Carried(fault);
            }
        }
    }

    /// What a method threw, carried out of the transaction.
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Exception what;

        Carried(Exception what) {
            super(what);
            this.what = what;
        }
    }
}
