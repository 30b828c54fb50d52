package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.pupil.ReadingLevel;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A nine-year-old finds each task in three taps, and reads each page, at each level.
class TappingThroughTheClassTests extends LivingClass {

    @Autowired MockMvcTester site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private Set<String> patterns = Set.of();

    @Test
    void every_task_is_three_taps_away_and_every_page_is_read_without_stumbling() {
        patterns = patterns();
        live("Inès", "Théo", "Maya");
        Cookie tablet = classes.open(school, "CM2");
        for (ReadingLevel level : ReadingLevel.values()) {
            Taps taps =
                    new Taps(address -> html(address, tablet, level), this::kindOf, level).walk();
            assertThat(taps.faults()).as("at the level %s", level).isEmpty();
        }
    }

    @Test
    void a_task_four_taps_away_is_found_and_so_is_a_page_that_stumbles() {
        Map<String, String> site =
                Map.of(
                        Taps.SCREEN,
                        page("<a href='/classe/un'>Un</a>"),
                        "/classe/un",
                        page(
                                "<a href='/classe/deux'>Deux</a> <form method=post action=/classe/pres>"),
                        "/classe/deux",
                        page("<a href='/classe/trois'>Trois</a> <a href='/classe/perdu'>Perdu</a>"),
                        "/classe/trois",
                        page(
                                "<details><summary>Plus</summary><form method=post action=/classe/loin>"
                                        + "<input name=mot></form></details>"));
        assertThat(
                        new Taps(
                                        address -> site.getOrDefault(address, ""),
                                        address -> address,
                                        ReadingLevel.SHORT)
                                .walk()
                                .faults())
                .containsExactlyInAnyOrder(
                        "/classe/perdu, linked from /classe/deux, leads nowhere",
                        "/classe/trois: no label for <input name=\"mot\">",
                        "/classe/loin is 4 taps away");
    }

    private static String page(String words) {
        return "<main><h1>La page</h1><a href='/classe/accueil'>La classe</a> " + words + "</main>";
    }

    private String html(String address, Cookie tablet, ReadingLevel level) {
        MvcTestResult result =
                site.get()
                        .uri(URI.create(address))
                        .cookie(tablet, new Cookie("lecture", level.name()))
                        .exchange();
        try {
            return result.getResponse().getStatus() == 200
                    ? "ok" + result.getResponse().getContentAsString(StandardCharsets.UTF_8)
                    : "";
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Set<String> patterns() {
        return addresses.getHandlerMethods().keySet().stream()
                .flatMap(one -> one.getPatternValues().stream())
                .filter(one -> one.startsWith("/classe"))
                .collect(Collectors.toSet());
    }

    /// The pattern of the house that an address follows.
    private String kindOf(String address) {
        String path = address.replaceFirst("\\?.*", "");
        var matcher = new AntPathMatcher();
        return patterns.stream()
                .filter(pattern -> matcher.match(pattern, path))
                .min(matcher.getPatternComparator(path))
                .orElse(path);
    }
}
