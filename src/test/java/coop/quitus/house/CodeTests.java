package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the code never does: count money in fractions, ask the machine the time, talk to the
/// terminal, keep old code in comments.
class CodeTests {

    /// Time comes from the injected `Clock`; `System.nanoTime()` may measure how long we waited.
    private static final Pattern WALL_CLOCK =
            Pattern.compile(
                    "(Local(Date|Time|DateTime)|Instant|(Zoned|Offset)DateTime|Year(Month)?|MonthDay)"
                            + "\\.now\\(\\)|System\\.currentTimeMillis\\(\\)|new Date\\(\\)");

    private static final Pattern TERMINAL = Pattern.compile("System\\.(out|err)");

    /// A comment that ends as code does, or a bookmark for later.
    private static final Pattern DEAD_CODE =
            Pattern.compile(
                    "^\\s*//(?!/)\\s*(return\\b.*;|[\\w.]+\\(.*\\);|[\\w<>. ]+ = .*;|.*[{}]\\s*$|@\\w+.*)",
                    Pattern.MULTILINE);

    private static final Pattern LATER =
            Pattern.compile(
                    "(//|/\\*|--|<%--|#|<!--).*\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");

    private static final Set<String> READ =
            Set.of("java", "jte", "sql", "css", "js", "yaml", "xml");

    /// A library that asks for a fraction (the quality of a picture) is on the list, by its count.
    @Test
    void numbers_are_whole() {
        var fractions = new TreeMap<String, Integer>();
        for (JavaFile source : House.sources()) {
            fractions.put(source.path().toString(), source.numbers().size());
        }
        assertThat(Ratchet.onDisk().judge("fraction", 0, fractions)).isEmpty();
        JavaFile broken =
                JavaFile.sample(
                        "Fraction.java",
                        "class Fraction { float third; double tax() { return 0.2 * 100; } }");
        assertThat(broken.numbers())
                .containsExactly("line 1: float", "line 1: double", "line 1: 0.2");
    }

    @Test
    void the_time_comes_from_the_clock() {
        for (JavaFile source : House.sources()) {
            assertThat(found(source, WALL_CLOCK)).as(source.path().toString()).isEmpty();
        }
        JavaFile broken =
                JavaFile.sample(
                        "Late.java",
                        """
                        class Late {
                            Object a = java.time.LocalDate.now();
                            long b = System.currentTimeMillis();
                            Object c = java.time.Instant.now(clock);
                        }
                        """);
        assertThat(found(broken, WALL_CLOCK))
                .containsExactly("java.time.LocalDate.now()", "System.currentTimeMillis()");
    }

    /// The command line speaks through its own writer, which the tests hold.
    @Test
    void nothing_is_printed_behind_the_back_of_the_log() {
        for (JavaFile source : House.sources()) {
            assertThat(found(source, TERMINAL)).as(source.path().toString()).isEmpty();
        }
        JavaFile broken = JavaFile.sample("Loud.java", "class Loud { { System.out.println(1); } }");
        assertThat(found(broken, TERMINAL)).isNotEmpty();
    }

    @Test
    void no_old_code_sleeps_in_a_comment() {
        House.files("src", ".java")
                .forEach(file ->
                        assertThat(sleeping(House.read(file))).as(file.toString()).isEmpty());
        assertThat(sleeping("    // ledger.post(draft, by);\n")).isNotEmpty();
        assertThat(sleeping("    // if (late) {\n")).isNotEmpty();
        assertThat(sleeping("    /// return entries;\n    // Why: the bank closes early.\n"))
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_later_in_a_comment() {
        House.files().stream()
                .filter(file -> READ.contains(ending(file.toString())))
                .forEach(file ->
                        assertThat(LATER.matcher(House.read(file)).find())
                                .as(file.toString())
                                .isFalse());
        assertThat(LATER.matcher("// TO" + "DO round it").find()).isTrue();
    }

    private static List<String> sleeping(String text) {
        var lines = new ArrayList<String>();
        DEAD_CODE.matcher(text).results().forEach(line -> lines.add(line.group().strip()));
        return lines;
    }

    private static List<String> found(JavaFile source, Pattern pattern) {
        return source.calls().stream().filter(call -> pattern.matcher(call).find()).toList();
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
