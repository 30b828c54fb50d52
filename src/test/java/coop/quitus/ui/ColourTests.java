package coop.quitus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Can everyone read it? Each pair of colours of the style sheet, by day and by night.
class ColourTests {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final BigDecimal AA = new BigDecimal("4.5");
    private static final BigDecimal AAA = new BigDecimal("7");
    private static final BigDecimal SHAPES = new BigDecimal("3");

    private static final List<String> PAPERS = List.of("paper", "sheet", "shade");
    private static final List<String> WASHES =
            List.of("blue-wash", "leaf-wash", "earth-wash", "red-wash");

    @Test
    void every_word_is_legible_on_every_paper() throws IOException {
        assertThat(tooPale(day(), everyText(), AA)).isEmpty();
        assertThat(tooPale(night(), everyText(), AA)).isEmpty();
    }

    @Test
    void pupils_words_are_legible_for_tired_eyes_too() throws IOException {
        List<Pair> pupils =
                pairs(List.of("ink", "blue", "deep-leaf"), List.of("paper", "sheet", "shade"));
        assertThat(tooPale(day(), pupils, AAA)).isEmpty();
        assertThat(tooPale(night(), pupils, AAA)).isEmpty();
    }

    @Test
    void what_is_touched_or_measured_stands_out() throws IOException {
        List<Pair> shapes =
                pairs(
                        List.of("edge", "blue", "leaf", "earth", "red", "series-in", "series-rest"),
                        List.of("paper", "sheet"));
        List<Pair> icons = List.of(new Pair("leaf", "leaf-wash"), new Pair("earth", "earth-wash"));
        for (Map<String, String> colours : List.of(day(), night())) {
            assertThat(tooPale(colours, shapes, SHAPES)).isEmpty();
            assertThat(tooPale(colours, icons, SHAPES)).isEmpty();
        }
    }

    @Test
    void a_pale_pair_is_found() {
        Map<String, String> pale = Map.of("ink", "#8a8f9c", "paper", "#fbf8f1");
        assertThat(tooPale(pale, List.of(new Pair("ink", "paper")), AA))
                .containsExactly("ink on paper: 3.05");
    }

    @Test
    void black_on_white_is_twenty_one_to_one() {
        assertThat(Contrast.between("#000000", "#ffffff")).isEqualByComparingTo("21");
        assertThat(Contrast.between("#777777", "#ffffff")).isEqualByComparingTo("4.47");
    }

    @Test
    void the_night_is_the_same_whoever_asks_for_it() throws IOException {
        String sheet = tokens();
        assertThat(colours(block(sheet, ":root:not([data-light=\"light\"]) {")))
                .isEqualTo(colours(block(sheet, ":root[data-light=\"dark\"] {")));
        assertThat(night().keySet()).isSubsetOf(day().keySet());
    }

    @Test
    void every_token_used_is_defined() throws IOException {
        assertThat(undefined(allSheets())).isEmpty();
        assertThat(undefined("a { color: var(--rouge); }")).containsExactly("rouge");
    }

    @Test
    void only_the_tokens_and_the_printer_name_colours() throws IOException {
        try (Stream<Path> files = Files.list(STATIC)) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".css"))
                                    .filter(file -> !file.endsWith("tokens.css"))
                                    .filter(file -> !file.endsWith("print.css")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(file).content().doesNotContainPattern("#[0-9a-f]{3}"));
        }
    }

    record Pair(String text, String paper) {}

    private static List<Pair> everyText() {
        var pairs = new ArrayList<Pair>();
        pairs.addAll(pairs(List.of("ink", "soft-ink", "blue", "leaf", "earth", "red"), PAPERS));
        pairs.addAll(pairs(List.of("ink", "soft-ink", "blue"), WASHES));
        pairs.add(new Pair("on-blue", "blue"));
        pairs.add(new Pair("red", "red-wash"));
        pairs.add(new Pair("earth", "earth-wash"));
        pairs.add(new Pair("paper", "ink"));
        return pairs;
    }

    private static List<Pair> pairs(List<String> texts, List<String> papers) {
        return texts.stream()
                .flatMap(text -> papers.stream().map(paper -> new Pair(text, paper)))
                .toList();
    }

    private static List<String> tooPale(
            Map<String, String> colours, List<Pair> pairs, BigDecimal least) {
        return pairs.stream()
                .flatMap(pair -> {
                    BigDecimal contrast =
                            Contrast.between(
                                    colours.getOrDefault(pair.text(), "#000000"),
                                    colours.getOrDefault(pair.paper(), "#000000"));
                    return contrast.compareTo(least) >= 0
                            ? Stream.<String>empty()
                            : Stream.of(pair.text() + " on " + pair.paper() + ": " + contrast);
                })
                .toList();
    }

    private static Map<String, String> day() throws IOException {
        return colours(block(tokens(), ":root {"));
    }

    private static Map<String, String> night() throws IOException {
        var night = new TreeMap<>(day());
        night.putAll(colours(block(tokens(), ":root[data-light=\"dark\"] {")));
        return night;
    }

    private static String tokens() throws IOException {
        return Files.readString(STATIC.resolve("tokens.css"));
    }

    private static String allSheets() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(STATIC)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".css")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static String block(String sheet, String opening) {
        int start = sheet.indexOf(opening);
        assertThat(start).as(opening).isNotNegative();
        return sheet.substring(start, sheet.indexOf('}', start));
    }

    private static Map<String, String> colours(String block) {
        var colours = new TreeMap<String, String>();
        Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});")
                .matcher(block)
                .results()
                .forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static TreeSet<String> undefined(String sheet) {
        var used = new TreeSet<String>();
        Pattern.compile("var\\(--([a-z0-9-]+)\\)")
                .matcher(sheet)
                .results()
                .forEach(found -> used.add(found.group(1)));
        Pattern.compile("--([a-z0-9-]+):")
                .matcher(sheet)
                .results()
                .forEach(found -> used.remove(found.group(1)));
        return used;
    }
}
