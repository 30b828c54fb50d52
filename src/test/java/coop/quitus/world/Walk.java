package coop.quitus.world;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A walk through the site from link to link, one page of each kind: where people are led, and
/// where their forms go.
public final class Walk {

    private final MockMvcTester site;
    private final Predicate<String> kept;
    private final Set<String> pages = new TreeSet<>();
    private final Map<String, Set<String>> forms = new TreeMap<>();

    /// @param kept which addresses are noted; the walk itself goes everywhere
    public Walk(MockMvcTester site, Predicate<String> kept) {
        this.site = site;
        this.kept = kept;
    }

    /// Every page that answered.
    public Set<String> pages() {
        return pages;
    }

    /// Where each form goes, and the names of its fields.
    public Map<String, Set<String>> forms() {
        return forms;
    }

    /// Every address that this visitor is led to from these.
    public void by(Cookie visitor, String... doorsteps) {
        Set<String> kinds = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(doorsteps));
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            if (!seen.add(path) || !kinds.add(kindOf(path))) {
                continue;
            }
            MvcTestResult answer = site.get().uri(path).cookie(visitor).exchange();
            if (answer.getResponse().getStatus() != 200) {
                continue;
            }
            if (kept.test(path)) {
                pages.add(path);
            }
            String type = Optional.ofNullable(answer.getResponse().getContentType()).orElse("");
            if (type.startsWith("text/html")) {
                ahead.addAll(read(Jsoup.parse(textOf(answer))));
            }
        }
    }

    private List<String> read(Document page) {
        for (Element form : page.select("form[method=post]")) {
            String action = form.attr("action");
            if (action.startsWith("/") && kept.test(action)) {
                forms.computeIfAbsent(action, _ -> new TreeSet<>())
                        .addAll(form.select("[name]").eachAttr("name"));
            }
        }
        return page.select("a[href^=/]").eachAttr("href").stream()
                .map(address -> address.replaceFirst("#.*", ""))
                .toList();
    }

    public static String textOf(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String kindOf(String path) {
        return path.replaceFirst("\\?.*", "")
                .replaceAll("/[0-9a-f]{64}", "/h")
                .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/u")
                .replaceAll("/[A-Z]{1,4}-?\\d+", "/p")
                .replaceAll("/\\d+", "/n");
    }
}
