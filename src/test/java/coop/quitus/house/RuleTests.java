package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every rule has its page, its test, its sentence, and one name.
class RuleTests {

    private static final Path PAGES = Path.of("docs/rules");

    @Test
    void every_rule_has_its_page_and_every_page_its_rule() throws IOException {
        Map<Path, String> pages = RulePages.write(rules());
        if (House.writing()) {
            for (Path page : House.files(PAGES.toString(), ".md")) {
                Files.delete(page);
            }
            Files.createDirectories(PAGES);
            for (var page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        } else {
            assertThat(onDisk()).as("run bin/docs").isEqualTo(pages);
        }
    }

    @Test
    void every_rule_has_a_test_and_a_sentence() {
        List<String> tests = texts("src/test/java", "coop/quitus/house");
        List<String> code = texts("src/main/java", "Rules.java");
        Ratchet ratchet = Ratchet.onDisk();
        assertThat(ratchet.judge("rule-without-test", 0, unnamed(rules(), tests))).isEmpty();
        assertThat(ratchet.judge("rule-without-sentence", 0, unheld(rules(), code))).isEmpty();
    }

    @Test
    void a_rule_nobody_tests_is_found() {
        assertThat(unnamed(List.of(sample("ACC-98")), List.of("refuses ACC-99", "ACC_97")))
                .containsExactly(Map.entry("ACC-98", 1));
        assertThat(unnamed(List.of(sample("ACC-98")), List.of("LedgerRules.ACC_98"))).isEmpty();
        assertThat(unheld(List.of(sample("ACC-98")), List.of("/// never again (ACC-98)")))
                .containsExactly(Map.entry("ACC-98", 1));
    }

    /// A `default` would let a new finding through without its words.
    @Test
    void the_compiler_asks_for_each_sentence() {
        for (Path file : House.files("src/main/java", "Sentences.java")) {
            assertThat(lenient(House.read(file))).as(file.toString()).isFalse();
        }
        String broken = "public static Sentence of(BreadFinding it) {\n return switch (it) {\n";
        assertThat(lenient(broken + "default -> say(it);\n }; }\n")).isTrue();
        assertThat(lenient(broken + "case Burnt() -> say(it);\n }; }\n")).isFalse();
    }

    @Test
    void a_rule_says_everything_and_stands_under_its_own_name() {
        var seen = new ArrayList<String>();
        for (Rule rule : rules()) {
            assertThat(incomplete(rule)).as(rule.id()).isFalse();
            seen.add(rule.id());
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(incomplete(sample("ACC-98"))).isTrue();
        assertThat(underTheirNames(Sample.class)).containsExactly("ACC_97 holds ACC-98");
    }

    @Test
    void the_page_of_a_rule_holds_its_text_its_source_its_example_and_its_remedy() {
        assertThat(
                        RulePages.page(
                                new Rule(
                                        "ACC-98",
                                        Severity.WARNS,
                                        "Titre",
                                        "Texte.",
                                        "S1",
                                        "Cas.",
                                        "Faire.")))
                .isEqualTo(
                        """
                        <!-- written by bin/docs from the code -->
                        # ACC-98 · Titre

                        **Avertit** · Source : S1

                        Texte.

                        ## Exemple

                        > Cas.

                        ## Que faire

                        Faire.
                        """);
    }

    /// All the constants of type `Rule` in the `…Rules` classes of the faces.
    static List<Rule> rules() {
        var rules = new TreeMap<String, Rule>();
        House.classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Rules"))
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .map(JavaClass::reflect)
                .forEach(type -> {
                    assertThat(underTheirNames(type)).isEmpty();
                    constants(type)
                            .forEach((name, rule) -> {
                                assertThat(rules.put(rule.id(), rule))
                                        .as("twice: " + name)
                                        .isNull();
                            });
                });
        return List.copyOf(rules.values());
    }

    private static List<String> underTheirNames(Class<?> holder) {
        var faults = new ArrayList<String>();
        constants(holder)
                .forEach((name, rule) -> {
                    if (!name.equals(constant(rule))) {
                        faults.add(name + " holds " + rule.id());
                    }
                });
        return faults;
    }

    private static Map<String, Rule> constants(Class<?> holder) {
        var constants = new TreeMap<String, Rule>();
        for (Field field : holder.getDeclaredFields()) {
            int open = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
            if (field.getType() == Rule.class && (field.getModifiers() & open) == open) {
                try {
                    constants.put(field.getName(), (Rule) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return constants;
    }

    private static boolean lenient(String source) {
        return Pattern.compile(
                        "static Sentence of\\([^)]*\\) \\{(.*?)(\\n    }|\\z)", Pattern.DOTALL)
                .matcher(source)
                .results()
                .anyMatch(of -> of.group(1).contains("default ->"));
    }

    private static Map<String, Integer> unnamed(List<Rule> rules, List<String> texts) {
        return without(rules, texts, rule -> Set.of(rule.id(), constant(rule)));
    }

    /// Rules no finding holds; a word in a comment is not enough.
    private static Map<String, Integer> unheld(List<Rule> rules, List<String> texts) {
        return without(rules, texts, rule -> Set.of(constant(rule)));
    }

    private static Map<String, Integer> without(
            List<Rule> rules, List<String> texts, Function<Rule, Set<String>> names) {
        var without = new TreeMap<String, Integer>();
        for (Rule rule : rules) {
            Set<String> sought = names.apply(rule);
            if (texts.stream().noneMatch(text -> sought.stream().anyMatch(text::contains))) {
                without.put(rule.id(), 1);
            }
        }
        return without;
    }

    private static String constant(Rule rule) {
        return rule.id().replace('-', '_');
    }

    private static boolean incomplete(Rule rule) {
        return rule.title().isBlank()
                || rule.text().isBlank()
                || rule.source().isBlank()
                || rule.example().isBlank()
                || rule.remedy().isBlank();
    }

    private static List<String> texts(String under, String except) {
        return House.files(under, ".java").stream()
                .filter(file -> !file.toString().contains(except))
                .map(House::read)
                .toList();
    }

    private static Map<Path, String> onDisk() {
        var pages = new TreeMap<Path, String>();
        for (Path page : House.files(PAGES.toString(), ".md")) {
            pages.put(PAGES.relativize(page), House.read(page));
        }
        return pages;
    }

    private static Rule sample(String id) {
        return new Rule(id, Severity.BLOCKS, "Titre", "Texte", "Source", "Exemple", "");
    }

    /// Breaks: a constant bears the id of its rule.
    static final class Sample {
        public static final Rule ACC_97 = sample("ACC-98");

        private Sample() {}
    }
}
