package coop.quitus.ui.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Assets;
import coop.quitus.ui.Frames;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Teaches Spring our words: a `Frame` as a parameter, a cooperative or a school year in an
/// address, files that keep for a year.
@Configuration(proxyBeanMethods = false)
class PageMaking implements WebMvcConfigurer {

    private final Frames frames;

    PageMaking(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FrameArgument(frames));
    }

    /// A value that cannot be is refused by the record itself; in an address, that is a 404
    /// ([Faults]).
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToCooperative());
        registry.addConverter(new ToAssociation());
        registry.addConverter(new ToSchoolYear());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.ROOT + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    // Classes and not lambdas: Spring reads the two types from the class.
    private static final class ToCooperative implements Converter<String, CooperativeId> {
        @Override
        public CooperativeId convert(String text) {
            return new CooperativeId(Long.parseLong(text));
        }
    }

    private static final class ToAssociation implements Converter<String, AssociationId> {
        @Override
        public AssociationId convert(String text) {
            return new AssociationId(Long.parseLong(text));
        }
    }

    private static final class ToSchoolYear implements Converter<String, SchoolYear> {
        @Override
        public SchoolYear convert(String text) {
            return new SchoolYear(Integer.parseInt(text));
        }
    }
}
