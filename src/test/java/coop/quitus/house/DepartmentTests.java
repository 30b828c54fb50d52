package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.world.World;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Tests share one database, in an order nobody chooses: one that counts an association's schools,
/// people or euros has its département for itself.
class DepartmentTests {

    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?:chool|founded|association|associationOf|withTwins|drawn)"
                            + "\\(\\s*\"([0-9]{2,3}|2[AB])\"\\s*\\)|return \"([0-9]{2,3})\";");

    @Test
    void a_departement_belongs_to_one_test() {
        Map<String, Set<String>> takers = takers(sources());
        assertThat(takers).hasSizeGreaterThan(50);
        takers.keySet().removeAll(Set.of(World.OURS, World.ELSEWHERE, World.QUIET));
        assertThat(takers).allSatisfy((department, tests) -> assertThat(tests).hasSize(1));
    }

    @Test
    void a_departement_taken_twice_is_found() {
        assertThat(
                        takers(
                                Map.of(
                                        Path.of("One.java"), "world.school(\"07\")",
                                        Path.of("Two.java"), "String it() { return \"07\"; }")))
                .isEqualTo(Map.of("07", Set.of("One.java", "Two.java")));
    }

    private static Map<Path, String> sources() {
        return House.files("src/test/java", ".java").stream()
                .collect(Collectors.toMap(Function.identity(), House::read));
    }

    private static Map<String, Set<String>> takers(Map<Path, String> sources) {
        var takers = new TreeMap<String, Set<String>>();
        sources.forEach((file, text) ->
                TAKEN.matcher(text)
                        .results()
                        .forEach(found ->
                                takers.computeIfAbsent(
                                                found.group(1) == null
                                                        ? found.group(2)
                                                        : found.group(1),
                                                _ -> new TreeSet<>())
                                        .add(file.getFileName().toString())));
        return takers;
    }
}
