package coop.quitus.identity.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of ours that Spring knows, as the table of rights writes it, and who answers there.
final class Routes {

    private Routes() {}

    static SortedMap<String, HandlerMethod> of(RequestMappingHandlerMapping mapping) {
        var routes = new TreeMap<String, HandlerMethod>();
        mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> isOurs(each.getValue()))
                .forEach(each ->
                        named(each.getKey()).forEach(name -> routes.put(name, each.getValue())));
        return routes;
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("coop.quitus");
    }

    private static Stream<String> named(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        methods.isEmpty()
                                ? Stream.of("* " + pattern)
                                : methods.stream().map(method -> method + " " + pattern));
    }

    /// The fields it reads by their names.
    static Set<String> fields(HandlerMethod handler) {
        var fields = new TreeSet<String>();
        for (MethodParameter one : handler.getMethodParameters()) {
            if (one.hasParameterAnnotation(ModelAttribute.class)) {
                Arrays.stream(one.getParameterType().getRecordComponents())
                        .forEach(component -> fields.add(component.getName()));
            } else if (isField(one) && !isFile(one)) {
                fields.add(nameOf(one));
            }
        }
        return fields;
    }

    /// The files it reads by their names.
    static Set<String> files(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(one -> isField(one) && isFile(one))
                .map(Routes::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isField(MethodParameter one) {
        return one.hasParameterAnnotation(RequestParam.class)
                && !Map.class.isAssignableFrom(one.getParameterType());
    }

    private static boolean isFile(MethodParameter one) {
        return one.getGenericParameterType()
                .getTypeName()
                .contains(MultipartFile.class.getSimpleName());
    }

    private static String nameOf(MethodParameter one) {
        one.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        RequestParam said = one.getParameterAnnotation(RequestParam.class);
        return said == null || said.name().isEmpty()
                ? String.valueOf(one.getParameterName())
                : said.name();
    }
}
