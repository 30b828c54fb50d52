package coop.quitus.kit.internal;

import coop.quitus.kit.KitCampaign;
import coop.quitus.kit.KitCampaign.Category;
import coop.quitus.kit.KitCampaign.Criterion;
import coop.quitus.kit.KitCampaign.Deliverable;
import coop.quitus.kit.KitCampaign.Form;
import coop.quitus.kit.KitCampaign.Milestone;
import coop.quitus.kit.KitCampaign.Priority;
import coop.quitus.kit.KitCampaign.Scope;
import coop.quitus.kit.KitFinding;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads the action around a kit.
final class CampaignReader {

    private static final List<String> WORDS =
            List.of(
                    "portee",
                    "annees",
                    "partenaire",
                    "places",
                    "attente",
                    "priorites",
                    "engagements",
                    "calendrier",
                    "rendus",
                    "categories",
                    "jury",
                    "prix");
    private static final List<String> YES_NO = List.of("oui", "non");
    private static final int FIRST_MONTH = 9;

    private final List<KitFinding> findings;

    CampaignReader(List<KitFinding> findings) {
        this.findings = findings;
    }

    KitCampaign read(Node node) {
        Part action = Part.of(node, "l'action", WORDS, findings);
        return new KitCampaign(
                named(
                        Scope.values(),
                        Scope::word,
                        action.oneOf("portee", words(Scope.values(), Scope::word))),
                years(action),
                action.textIfSaid("partenaire", Part.LINE),
                action.count("places", 1, 10_000),
                action.count("attente", 1, 10_000),
                action.someOf("priorites", words(Priority.values(), Priority::word)).stream()
                        .map(word -> named(Priority.values(), Priority::word, word))
                        .toList(),
                action.texts("engagements"),
                calendar(action),
                deliverables(action),
                categories(action),
                grid(action),
                action.texts("prix"));
    }

    private List<Integer> years(Part action) {
        var years = new ArrayList<Integer>();
        for (ScalarNode scalar : action.scalars("annees")) {
            String text = scalar.getValue().strip();
            if (text.matches("20\\d\\d")) {
                years.add(Integer.parseInt(text));
            } else {
                findings.add(
                        new KitFinding.NotACount(Part.lineOf(scalar), "annees", text, 2000, 2099));
            }
        }
        return years;
    }

    private List<Milestone> calendar(Part action) {
        Map<String, Integer> keys = new HashMap<>();
        return action.parts("calendrier").stream()
                .map(node -> {
                    Part date =
                            Part.of(node, "une date", List.of("cle", "titre", "jour"), findings);
                    return new Milestone(key(date, keys), date.text("titre", 120), day(date));
                })
                .sorted(
                        Comparator.comparingInt((Milestone one) ->
                                        (one.day().getMonthValue() + 12 - FIRST_MONTH) % 12)
                                .thenComparingInt(one -> one.day().getDayOfMonth()))
                .toList();
    }

    private static MonthDay day(Part date) {
        String text = date.text("jour", 20);
        String[] parts = text.split("/", -1);
        if (parts.length == 2 && text.matches("\\d{1,2}/\\d{1,2}")) {
            try {
                return MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            } catch (DateTimeException notADay) {
                // Said below, as anything else that is no day.
            }
        }
        if (!text.isEmpty()) {
            date.found(new KitFinding.NotADay(date.line("jour"), "jour", text));
        }
        return MonthDay.of(FIRST_MONTH, 1);
    }

    private List<Deliverable> deliverables(Part action) {
        Map<String, Integer> keys = new HashMap<>();
        return action.parts("rendus").stream()
                .map(node -> {
                    Part one =
                            Part.of(
                                    node,
                                    "un rendu",
                                    List.of("cle", "titre", "forme", "obligatoire", "aide"),
                                    findings);
                    return new Deliverable(
                            key(one, keys),
                            one.text("titre", 120),
                            named(
                                    Form.values(),
                                    Form::word,
                                    one.oneOf("forme", words(Form.values(), Form::word))),
                            !one.says("obligatoire")
                                    || "oui".equals(one.oneOf("obligatoire", YES_NO)),
                            one.textIfSaid("aide", 300));
                })
                .toList();
    }

    private List<Category> categories(Part action) {
        Map<String, Integer> keys = new HashMap<>();
        return action.parts("categories").stream()
                .map(node -> {
                    Part one =
                            Part.of(
                                    node,
                                    "une catégorie",
                                    List.of("cle", "titre", "places"),
                                    findings);
                    return new Category(
                            key(one, keys), one.text("titre", 120), one.count("places", 1, 10_000));
                })
                .toList();
    }

    private List<Criterion> grid(Part action) {
        Map<String, Integer> keys = new HashMap<>();
        return action.parts("jury").stream()
                .map(node -> {
                    Part one =
                            Part.of(
                                    node,
                                    "un critère du jury",
                                    List.of("cle", "titre", "points", "aide"),
                                    findings);
                    return new Criterion(
                            key(one, keys),
                            one.text("titre", 120),
                            points(one),
                            one.textIfSaid("aide", 300));
                })
                .toList();
    }

    private static int points(Part one) {
        if (!one.says("points")) {
            one.text("points", 10);
        }
        return one.count("points", 1, 100).orElse(1);
    }

    private static String key(Part part, Map<String, Integer> keys) {
        String key = part.key("cle");
        KitReader.unique(part, key, keys);
        return key;
    }

    private static <E> List<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /// The one of this word; the first when the file says none, which is a finding already.
    private static <E> E named(E[] values, Function<E, String> word, String said) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(said))
                .findFirst()
                .orElse(values[0]);
    }
}
