package coop.quitus.journey;

import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.Readable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Walks from the class screen as a pupil does, the nearest pages first. A tap is a link, a tile, a
/// fold that opens, or a button that only shows another page; sending the form is the act itself
/// and is not counted.
///
/// @param pages the HTML of an address, empty when it leads nowhere
/// @param kindOf what addresses of one kind have in common: `/classe/lettres/{letter}`
final class Taps {

    static final int MOST = 3;
    static final String SCREEN = "/classe/accueil";

    /// Of one kind of page, so many are looked at: plants are all alike, steps are not.
    private static final int OF_A_KIND = 20;

    private final UnaryOperator<String> pages;
    private final UnaryOperator<String> kindOf;
    private final ReadingLevel level;

    private final Map<String, Integer> tasks = new LinkedHashMap<>();
    private final Map<String, String> looked = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final ArrayDeque<Step> ahead = new ArrayDeque<>();

    private record Step(String address, int taps, String from) {}

    Taps(UnaryOperator<String> pages, UnaryOperator<String> kindOf, ReadingLevel level) {
        this.pages = pages;
        this.kindOf = kindOf;
        this.level = level;
    }

    /// The acts, by kind, and the taps before each.
    Map<String, Integer> tasks() {
        return tasks;
    }

    /// The first page looked at of each kind.
    Map<String, String> kindsOfPages() {
        return looked;
    }

    /// All that would make a pupil stumble.
    List<String> faults() {
        return faults;
    }

    Taps walk() {
        step(new Step(SCREEN, 0, ""));
        while (!ahead.isEmpty()) {
            look(ahead.poll());
        }
        tasks.forEach((task, taps) -> {
            if (taps > MOST) {
                faults.add(task + " is " + taps + " taps away");
            }
        });
        return this;
    }

    private void step(Step next) {
        String address = next.address().replaceFirst("#.*", "");
        if (!address.startsWith("/") || !seen.add(address.replaceFirst("\\?.*", "?"))) {
            return;
        }
        if (kinds.merge(kindOf.apply(address), 1, Integer::sum) <= OF_A_KIND) {
            ahead.add(new Step(address, next.taps(), next.from()));
        }
    }

    private void look(Step here) {
        String html = pages.apply(here.address());
        if (html.isEmpty()) {
            faults.add(here.address() + ", linked from " + here.from() + ", leads nowhere");
            return;
        }
        if (!here.address().startsWith("/classe") || !html.contains("<main")) {
            return;
        }
        looked.putIfAbsent(kindOf.apply(here.address()), here.address());
        Document page = Jsoup.parse(html);
        judge(here.address(), page);
        for (Element link : page.select("main a[href]")) {
            step(new Step(link.attr("href"), taps(here, link) + 1, here.address()));
        }
        for (Element form : page.select("main form")) {
            send(here, form);
        }
    }

    private void send(Step here, Element form) {
        String action = form.hasAttr("action") ? form.attr("action") : here.address();
        if (form.attr("method").equalsIgnoreCase("post")) {
            tasks.merge(
                    kindOf.apply(action.replaceFirst("\\?.*", "")), taps(here, form), Math::min);
        } else {
            step(new Step(action + "?" + fields(form), taps(here, form) + 1, here.address()));
        }
    }

    /// Each closed fold is one tap more.
    private static int taps(Step here, Element place) {
        boolean isFold = place.parents().is("summary");
        int folds =
                (int) place.parents().stream().filter(one -> one.is("details:not([open])")).count();
        return here.taps() + (isFold ? 0 : folds);
    }

    /// What a form shows as it stands, the first of what there is to choose.
    private static String fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (Element field : form.select("input[name], select[name], button[name]")) {
            Element option = field.selectFirst("option[selected], option[value]:not([value=''])");
            fields.putIfAbsent(
                    field.attr("name"),
                    option == null ? field.attr("value") : option.attr("value"));
        }
        return String.join(
                "&",
                fields.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .toList());
    }

    private void judge(String address, Document page) {
        Readable.faults(page.outerHtml(), level)
                .forEach(fault -> faults.add(address + ": too hard: " + fault));
        if (page.select("h1").size() != 1) {
            faults.add(address + ": " + page.select("h1").size() + " h1");
        }
        if (!address.equals(SCREEN) && page.select("main a[href=" + SCREEN + "]").isEmpty()) {
            faults.add(address + ": no way back");
        }
        for (Element field :
                page.select("main input:not([type=hidden]), main select, main textarea")) {
            if (!isNamed(page, field)) {
                faults.add(address + ": no label for " + field.outerHtml());
            }
        }
        for (Element place : page.select("main a[href], main button, main summary")) {
            if (place.text().isBlank()
                    && place.attr("aria-label").isBlank()
                    && place.select("img[alt]:not([alt=''])").isEmpty()) {
                faults.add(address + ": no words on " + place.outerHtml());
            }
        }
    }

    private static boolean isWorded(Element place) {
        return !place.text().isBlank()
                || !place.attr("aria-label").isBlank()
                || !place.select("img[alt]:not([alt=''])").isEmpty();
    }

    private static boolean isNamed(Document page, Element field) {
        Element around = field.closest("label");
        return around != null && isWorded(around)
                || !field.attr("aria-label").isBlank()
                || !field.attr("aria-labelledby").isBlank()
                || !field.id().isEmpty()
                        && page.select("label").stream()
                                .anyMatch(label -> label.attr("for").equals(field.id()));
    }
}
