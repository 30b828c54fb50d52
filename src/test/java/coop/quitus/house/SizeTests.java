package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing is too long to be read in one go: files, methods, templates, rooms.
class SizeTests {

    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int TEMPLATE = 120;
    private static final int INTERNAL = 25;
    private static final int FACE = 25;
    private static final int KERNEL = 20;

    private final Ratchet ratchet = Ratchet.onDisk();

    @Test
    void a_file_has_at_most_300_lines() {
        assertThat(ratchet.judge("file", FILE, files(allJava()))).isEmpty();
    }

    @Test
    void a_method_has_at_most_40_lines() {
        assertThat(ratchet.judge("method", METHOD, methods(allJava()))).isEmpty();
    }

    @Test
    void a_template_has_at_most_120_lines() {
        var lines = new TreeMap<String, Integer>();
        for (Path template : House.files("src/main/jte", ".jte")) {
            lines.put(template.toString(), (int) House.read(template).lines().count());
        }
        assertThat(ratchet.judge("template", TEMPLATE, lines)).isEmpty();
    }

    @Test
    void the_work_of_a_room_fits_in_25_files_and_its_face_in_25_types() {
        var internal = new TreeMap<String, Integer>();
        var face = new TreeMap<String, Integer>();
        for (String room : House.rooms()) {
            internal.put(room, House.files(House.MAIN + "/" + room + "/internal", ".java").size());
            face.put(room, publicTypes(House.ROOT + "." + room));
        }
        internal.replaceAll((_, files) -> Math.max(0, files - 1)); // package-info
        assertThat(ratchet.judge("internal", INTERNAL, internal)).isEmpty();
        assertThat(face.remove("kernel")).isBetween(5, KERNEL);
        assertThat(ratchet.judge("face", FACE, face)).isEmpty();
    }

    @Test
    void what_is_too_long_is_found() {
        String long40 = "void tall() {\n" + "tall();\n".repeat(39) + "}\n";
        JavaFile sample =
                JavaFile.sample("Tall.java", "class Tall {\n" + long40 + "\n".repeat(260) + "}\n");
        Ratchet nothing = Ratchet.of("");
        assertThat(nothing.judge("file", FILE, files(List.of(sample))))
                .containsExactly("file Tall.java 303 (at most 300)");
        assertThat(nothing.judge("method", METHOD, methods(List.of(sample))))
                .containsExactly("method Tall.java#tall 41 (at most 40)");
    }

    @Test
    void the_list_of_what_is_over_the_limit_only_shrinks() {
        Ratchet list = Ratchet.of("# known\nfile A.java 310\nfile B.java 320\n");
        assertThat(list.judge("file", FILE, Map.of("A.java", 310, "B.java", 301))).isEmpty();
        assertThat(list.judge("file", FILE, Map.of("A.java", 311, "B.java", 300)))
                .containsExactly(
                        "file A.java 311 (at most 310)",
                        "file B.java is within the limit now: strike it off the list");
    }

    private static List<JavaFile> allJava() {
        return Stream.concat(
                        House.sources().stream(),
                        JavaFile.parse(House.files("src/test/java", ".java")).stream())
                .toList();
    }

    private static Map<String, Integer> files(List<JavaFile> sources) {
        var lines = new TreeMap<String, Integer>();
        sources.forEach(source -> lines.put(source.path().toString(), source.lines()));
        return lines;
    }

    private static Map<String, Integer> methods(List<JavaFile> sources) {
        var lines = new TreeMap<String, Integer>();
        for (JavaFile source : sources) {
            source.methods().forEach((name, size) -> lines.put(source.path() + "#" + name, size));
        }
        return lines;
    }

    private static int publicTypes(String room) {
        return (int)
                House.classes().stream()
                        .filter(type -> type.getPackageName().equals(room))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
    }
}
