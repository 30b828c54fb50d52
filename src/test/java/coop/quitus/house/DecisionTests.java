package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A decision that is named exists, and every decision is in the index.
class DecisionTests {

    private static final Path FOLDER = Path.of("docs/decisions");
    private static final Pattern NAMED = Pattern.compile("\\bADRs? (\\d{4})");
    private static final Pattern NAME = Pattern.compile("\\d{4}(-[a-z0-9]+)+\\.md");

    @Test
    void every_decision_named_somewhere_exists() {
        SortedSet<String> decisions = decisions();
        var missing = new TreeMap<String, Integer>();
        House.files().stream()
                .filter(file ->
                        file.toString().matches(".*\\.(java|jte|sql|md|xml|yaml|sh|css|js)"))
                .filter(file -> !file.startsWith("src/test/java/coop/quitus/house"))
                .flatMap(file -> missing(House.read(file), decisions).stream())
                .forEach(number -> missing.put(number, 1));
        assertThat(Ratchet.onDisk().judge("decision-to-write", 0, missing)).isEmpty();
        assertThat(missing("-- why: ADR 9998\n", decisions)).containsExactly("9998");
    }

    @Test
    void the_index_holds_every_decision_in_order() throws IOException {
        Path index = FOLDER.resolve("README.md");
        if (House.writing()) {
            Files.writeString(index, index());
        } else {
            assertThat(House.read(index)).as("run bin/docs").isEqualTo(index());
        }
    }

    @Test
    void a_decision_has_a_number_a_name_and_says_what_else_was_considered() {
        for (String decision : decisions()) {
            assertThat(decision).matches(NAME);
            assertThat(unfinished(House.read(FOLDER.resolve(decision)))).as(decision).isFalse();
        }
        assertThat(unfinished("# 1. We did it\n\n## Decision\nSo.\n")).isTrue();
    }

    private static List<String> missing(String text, Collection<String> decisions) {
        return NAMED.matcher(text)
                .results()
                .map(named -> named.group(1))
                .filter(number -> decisions.stream().noneMatch(name -> name.startsWith(number)))
                .distinct()
                .toList();
    }

    private static boolean unfinished(String text) {
        return !text.startsWith("# ")
                || !text.contains("## Decision")
                || !text.contains("## Considered");
    }

    private static String index() {
        var index =
                new StringBuilder("<!-- written by bin/docs -->\n# Decisions\n\n")
                        .append("One page each: the context, what was decided, what else was")
                        .append(
                                " considered. A decision is not rewritten; a later one replaces it.\n\n");
        for (String decision : decisions()) {
            String title = House.read(FOLDER.resolve(decision)).lines().findFirst().orElse("");
            index.append("- [%s](%s)\n".formatted(title.replaceFirst("^#\\s*", ""), decision));
        }
        return index.toString();
    }

    private static SortedSet<String> decisions() {
        var names = new TreeSet<String>();
        for (Path file : House.files(FOLDER.toString(), ".md")) {
            if (!file.endsWith("README.md")) {
                names.add(file.getFileName().toString());
            }
        }
        return names;
    }
}
