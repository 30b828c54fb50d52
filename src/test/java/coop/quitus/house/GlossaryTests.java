package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every public type of a face has its line in `docs/glossary.md`: French, code name, one line.
///
/// Words under "To come" name types that do not exist yet; on the day they do, they move up.
class GlossaryTests {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final String TO_COME = "## To come";

    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| ([^|]+) \\| ((?:`\\w+`(?:, )?)+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

    @Test
    void every_type_of_a_face_is_in_the_glossary_and_every_word_of_it_exists() {
        String text = House.read(GLOSSARY);
        assertThat(faults(typesOfFaces(House.classes().stream()), text)).isEmpty();
    }

    @Test
    void every_row_of_the_glossary_is_whole() {
        assertThat(brokenRows(House.read(GLOSSARY))).isEmpty();
        assertThat(brokenRows("| pain | Loaf | |\n")).containsExactly("| pain | Loaf | |");
    }

    @Test
    void a_type_without_its_word_and_a_word_without_its_type_are_found() {
        SortedSet<String> faces = typesOfFaces(WallTests.sample().stream());
        assertThat(faces).contains("Loaf").doesNotContain("PublicOven", "LoavesController");
        String text =
                """
                | four | `Oven` | where bread is baked |
                ## To come
                | pain | `Loaf` | what one eats |
                """;
        assertThat(faults(List.of("Loaf", "Crust"), text))
                .containsExactly(
                        "Crust has no line",
                        "Loaf has no line",
                        "Loaf exists: move it up",
                        "Oven is nowhere in the code");
    }

    private static List<String> faults(Collection<String> types, String glossary) {
        int cut = glossary.contains(TO_COME) ? glossary.indexOf(TO_COME) : glossary.length();
        Map<String, String> now = names(glossary.substring(0, cut));
        Map<String, String> later = names(glossary.substring(cut));
        return Stream.of(
                        types.stream()
                                .filter(type -> !now.containsKey(type))
                                .map(type -> type + " has no line"),
                        later.keySet().stream()
                                .filter(types::contains)
                                .map(type -> type + " exists: move it up"),
                        now.keySet().stream()
                                .filter(name -> !types.contains(name))
                                .map(name -> name + " is nowhere in the code"))
                .flatMap(complaints -> complaints.sorted())
                .toList();
    }

    private static Map<String, String> names(String text) {
        var names = new TreeMap<String, String>();
        ROW.matcher(text)
                .results()
                .forEach(row ->
                        Pattern.compile("`(\\w+)`")
                                .matcher(row.group(2))
                                .results()
                                .forEach(name -> names.put(name.group(1), row.group(3))));
        return names;
    }

    private static List<String> brokenRows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                .filter(line -> !line.startsWith("| French |"))
                .filter(line -> !ROW.matcher(line).matches())
                .toList();
    }

    private static SortedSet<String> typesOfFaces(Stream<JavaClass> classes) {
        var types = new TreeSet<String>();
        classes.filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .filter(type -> !type.getPackageName().endsWith(".web"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getName().equals("coop.quitus.Application"))
                .forEach(type -> types.add(type.getSimpleName()));
        return types;
    }
}
