package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import coop.quitus.ui.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every page has its template, every template is drawn, and nothing is inline.
class PageTests {

    private static final Pattern DRAWS =
            Pattern.compile(
                    "@param\\s+(coop\\.quitus\\.\\w+\\.(?:\\w+\\.)?(\\w+)(Page|Fragment|Paper))\\s+page");
    private static final Pattern CALLS = Pattern.compile("@template\\.(\\w+)\\.(\\w+)\\(");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|javascript:");

    @Test
    void every_page_has_its_template_and_the_reverse() {
        Map<String, String> templates = templates();
        Set<String> pages = pages();
        assertThat(pages).isNotEmpty();
        assertThat(unpaired(pages, templates)).isEmpty();
    }

    @Test
    void a_page_without_a_template_and_a_template_nobody_draws_are_found() {
        Map<String, String> templates =
                Map.of(
                        "bread/loaf.jte", "@param coop.quitus.bread.web.LoafPage page\n",
                        "bread/oven.jte", "@param coop.quitus.bread.web.OvenPage page\n",
                        "bread/crust.jte", "@param String colour\n");
        assertThat(
                        unpaired(
                                Set.of(
                                        "coop.quitus.bread.web.LoafPage",
                                        "coop.quitus.bread.web.CakePage"),
                                templates))
                .containsExactly(
                        "coop.quitus.bread.web.CakePage has no template bread/cake.jte",
                        "bread/crust.jte is drawn by nobody",
                        "bread/oven.jte draws no page");
    }

    @Test
    void a_template_calls_parts_of_its_room_or_of_the_interface() {
        templates()
                .forEach((name, text) -> assertThat(foreignParts(name, text)).as(name).isEmpty());
        assertThat(foreignParts("cash/count.jte", "@template.ui.icon(a)@template.ledger.row(b)"))
                .containsExactly("ledger.row");
    }

    @Test
    void nothing_is_inline() {
        templates()
                .forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(INLINE));
        for (String broken :
                List.of(
                        "<p style=\"color:red\">",
                        "<script>go()</script>",
                        "<a href=\"javascript:go()\">",
                        "<a onclick=\"go()\">")) {
            assertThat(broken).containsPattern(INLINE);
        }
        assertThat("<script src=\"a.js\" defer></script>").doesNotContainPattern(INLINE);
    }

    private static List<String> unpaired(Set<String> pages, Map<String, String> templates) {
        var faults = new ArrayList<String>();
        for (String page : new TreeSet<>(pages)) {
            if (!templates.containsKey(templateOf(page))) {
                faults.add(page + " has no template " + templateOf(page));
            }
        }
        var called = new TreeSet<String>();
        templates
                .values()
                .forEach(text ->
                        CALLS.matcher(text)
                                .results()
                                .forEach(call ->
                                        called.add(call.group(1) + "/" + call.group(2) + ".jte")));
        new TreeMap<>(templates)
                .forEach((name, text) -> {
                    Matcher draws = DRAWS.matcher(text);
                    if (draws.find()) {
                        if (!pages.contains(draws.group(1))
                                || !templateOf(draws.group(1)).equals(name)) {
                            faults.add(name + " draws no page");
                        }
                    } else if (!called.contains(name)) {
                        faults.add(name + " is drawn by nobody");
                    }
                });
        return faults;
    }

    private static List<String> foreignParts(String template, String text) {
        String room = template.substring(0, template.indexOf('/'));
        return CALLS.matcher(text)
                .results()
                .filter(call -> !call.group(1).equals("ui") && !call.group(1).equals(room))
                .map(call -> call.group(1) + "." + call.group(2))
                .toList();
    }

    /// `coop.quitus.ledger.web.JournalPage` → `ledger/journal.jte`.
    private static String templateOf(String page) {
        String room = page.split("\\.", -1)[2];
        String name =
                page.substring(page.lastIndexOf('.') + 1)
                        .replaceFirst("(Page|Fragment|Paper)$", "");
        return room + "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
    }

    /// What implements `Page`, and the papers that are drawn the same way.
    private static Set<String> pages() {
        var pages = new TreeSet<String>();
        House.classes().stream()
                .filter(JavaClass::isRecord)
                .filter(JavaClass::isTopLevelClass)
                .filter(type ->
                        type.isAssignableTo(Page.class) || type.getSimpleName().endsWith("Paper"))
                .forEach(type -> pages.add(type.getName()));
        return pages;
    }

    private static Map<String, String> templates() {
        var templates = new TreeMap<String, String>();
        for (Path file : House.files(House.TEMPLATES.toString(), ".jte")) {
            templates.put(House.TEMPLATES.relativize(file).toString(), House.read(file));
        }
        return templates;
    }
}
