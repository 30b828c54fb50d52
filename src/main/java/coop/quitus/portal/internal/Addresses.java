package coop.quitus.portal.internal;

import coop.quitus.identity.AddressTree;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Spring compares an address with every pattern of the house, and there are hundreds. Here it
/// meets those of its shape only; what none of them answers, or two as well, is Spring's to judge.
final class Addresses extends RequestMappingHandlerMapping {

    private record Answer(RequestMappingInfo asked, HandlerMethod method) {}

    private final AddressTree<Answer> answers = new AddressTree<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo asked) {
        super.registerHandlerMethod(handler, method, asked);
        var answer = new Answer(asked, createHandlerMethod(handler, method));
        asked.getPatternValues().forEach(pattern -> answers.add(pattern, answer));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
            throws Exception {
        List<Answer> fitting =
                answers.behind(path).stream().flatMap(one -> fitting(one, request)).toList();
        Comparator<RequestMappingInfo> nearest = getMappingComparator(request);
        Answer best =
                fitting.stream().min(Comparator.comparing(Answer::asked, nearest)).orElse(null);
        if (best == null || alike(best, fitting, nearest)) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, best.method());
        handleMatch(best.asked(), path, request);
        return best.method();
    }

    private Stream<Answer> fitting(Answer one, HttpServletRequest request) {
        RequestMappingInfo match = getMatchingMapping(one.asked(), request);
        return match == null ? Stream.empty() : Stream.of(new Answer(match, one.method()));
    }

    private static boolean alike(
            Answer best, List<Answer> fitting, Comparator<RequestMappingInfo> nearest) {
        return fitting.stream()
                        .filter(one -> nearest.compare(one.asked(), best.asked()) == 0)
                        .count()
                > 1;
    }
}
