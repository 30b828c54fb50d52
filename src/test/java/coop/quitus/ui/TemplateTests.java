package coop.quitus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The templates of every room, read as text: no icon that does not exist.
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path ICONS = Path.of("src/main/resources/static/icons.svg");

    /// `icon(name = …)` and `icon = "…"`; the words inside are the names.
    private static final Pattern ICON =
            Pattern.compile("icon\\(name = ([^)]*?)\\)|icon = (\"[a-z0-9-]+\")");

    /// `new Frame.Link(…, "house")` and `new Todo(…, "camera")`: the icon comes last.
    private static final Pattern JAVA_ICON =
            Pattern.compile(
                    "new (?:Frame\\.)?(?:Link|Todo)\\([^;]*?[,?:]\\s*(\"[a-z0-9-]+\")\\)",
                    Pattern.DOTALL);

    @Test
    void every_icon_used_is_in_the_sprite() throws IOException {
        var used = new TreeSet<String>();
        for (Path template : under(TEMPLATES, ".jte")) {
            used.addAll(named(ICON, Files.readString(template)));
        }
        for (Path source : under(SOURCES, ".java")) {
            used.addAll(named(JAVA_ICON, Files.readString(source)));
        }
        for (State state : State.values()) {
            used.add(state.icon());
        }
        assertThat(used).contains("plus", "house", "camera", "pencil", "info");
        assertThat(drawn()).containsAll(used);
    }

    @Test
    void an_icon_nobody_drew_is_found() throws IOException {
        String broken = "@template.ui.icon(name = late ? \"licorne\" : \"check\")";
        assertThat(named(ICON, broken)).containsExactly("check", "licorne");
        assertThat(drawn()).contains("check").doesNotContain("licorne");
    }

    private static TreeSet<String> named(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text)
                .results()
                .flatMap(found ->
                        Stream.of(
                                found.group(1) == null
                                        ? found.group(found.groupCount())
                                        : found.group(1)))
                .flatMap(words -> Pattern.compile("\"([a-z0-9-]+)\"").matcher(words).results())
                .forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static TreeSet<String> drawn() throws IOException {
        var names = new TreeSet<String>();
        Pattern.compile("<symbol id=\"([a-z0-9-]+)\"")
                .matcher(Files.readString(ICONS))
                .results()
                .forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static List<Path> under(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
