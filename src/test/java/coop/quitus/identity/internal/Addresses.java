package coop.quitus.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.world.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the routes lead in a school.
final class Addresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /// Nothing can be of this year, nor called so, nor be counted by it.
    private static final List<String> ABSURD = List.of("99999", "abc");

    private final Walk walk;
    private final Cooperative school;
    private final Map<String, String> known = new HashMap<>();

    Addresses(Walk walk, Cooperative school) {
        this.walk = walk;
        this.school = school;
    }

    /// Where the route leads in this school: as its people are led there, or as it could be.
    String of(String route) {
        return known.computeIfAbsent(route, this::find);
    }

    /// Each part of the address in turn, then what follows the question mark. The place itself is
    /// tried by [EveryDoorTests].
    List<String> absurd(String route, Set<String> fields) {
        String pattern = route.replaceFirst("\\w+ ", "");
        String real = of(route);
        Matcher parts =
                Pattern.compile(VARIABLE.matcher(pattern).replaceAll("([^/]+)")).matcher(real);
        assertThat(parts.matches()).as(route + " is " + real).isTrue();
        var absurd = new ArrayList<String>();
        Matcher variable = VARIABLE.matcher(pattern);
        for (int i = 1; variable.find(); i++) {
            String name = variable.group(1);
            if (!Set.of("cooperative", "association").contains(name)) {
                String value = ABSURD.get("year".equals(name) ? 0 : 1);
                absurd.add(
                        real.substring(0, parts.start(i)) + value + real.substring(parts.end(i)));
            }
        }
        if (route.startsWith("GET") && !fields.isEmpty()) {
            ABSURD.forEach(value ->
                    absurd.add(
                            real
                                    + "?"
                                    + String.join(
                                            "&",
                                            fields.stream()
                                                    .map(name -> name + "=" + value)
                                                    .toList())));
        }
        return absurd;
    }

    private String find(String route) {
        String pattern = route.replaceFirst("\\w+ ", "");
        String shape =
                VARIABLE.matcher(pattern).replaceAll(one -> isPlace(one) ? madeUp(one) : "[^/]+");
        return Stream.concat(walk.forms().keySet().stream(), walk.pages().stream())
                .map(one -> one.replaceFirst("\\?.*", ""))
                .filter(one -> one.matches(shape))
                .findFirst()
                .orElseGet(() -> VARIABLE.matcher(pattern).replaceAll(this::madeUp));
    }

    private static boolean isPlace(MatchResult variable) {
        return Set.of("cooperative", "association").contains(variable.group(1));
    }

    private String madeUp(MatchResult variable) {
        return switch (variable.group(1)) {
            case "cooperative" -> school.id().toString();
            case "association" -> school.association().toString();
            case "year" -> "2025";
            case "code" -> "CE2";
            case "number", "position", "step" -> "1";
            default -> UUID.nameUUIDFromBytes(new byte[0]).toString();
        };
    }
}
