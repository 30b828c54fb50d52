package coop.quitus.kit.internal;

import coop.quitus.activity.ActivityProject;
import coop.quitus.kernel.Severity;
import coop.quitus.kit.Kit;
import coop.quitus.kit.Kit.Side;
import coop.quitus.kit.KitCampaign;
import coop.quitus.kit.KitFinding;
import coop.quitus.kit.KitFinding.Trouble;
import coop.quitus.kit.KitReading;
import coop.quitus.kit.KitStep;
import coop.quitus.ui.Choice;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the file of a kit, and finds all that is wrong with it at once. Only nodes are read: no
/// object of any class is ever made from a file.
final class KitReader {

    /// How many characters a file has at most.
    static final int MOST = 200_000;

    private static final List<String> WORDS =
            List.of(
                    "kit", "version", "titre", "but", "cycles", "domaine", "visees", "budget",
                    "etapes", "action", "source");
    private static final Set<String> MUST = Set.of("visees", "etapes", "cycles");
    private static final List<String> CYCLES = List.of("1", "2", "3", "4");

    private final List<KitFinding> findings = new ArrayList<>();

    private KitReader() {}

    static KitReading read(String yaml) {
        if (yaml.length() > MOST) {
            return new KitReading(Optional.empty(), List.of(new KitFinding.TooBig(1, MOST)));
        }
        if (yaml.isBlank()) {
            return new KitReading(Optional.empty(), List.of(new KitFinding.Empty(1)));
        }
        try {
            Node root = new Yaml(options()).compose(new StringReader(yaml));
            return root == null
                    ? new KitReading(Optional.empty(), List.of(new KitFinding.Empty(1)))
                    : new KitReader().reading(root);
        } catch (MarkedYAMLException fault) {
            return new KitReading(Optional.empty(), List.of(unreadable(fault)));
        } catch (YAMLException alias) {
            return new KitReading(
                    Optional.empty(), List.of(new KitFinding.Unreadable(1, Trouble.ALIAS)));
        }
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(12);
        return options;
    }

    private static KitFinding unreadable(MarkedYAMLException fault) {
        String problem = String.valueOf(fault.getProblem());
        @Nullable Mark at = fault.getProblemMark();
        Trouble trouble = Trouble.OTHER;
        if (problem.contains("TAB")) {
            trouble = Trouble.TAB;
        } else if (problem.contains("unexpected end of stream")) {
            trouble = Trouble.QUOTE;
            at = fault.getContextMark();
        } else if (problem.contains("could not find expected ':'")) {
            trouble = Trouble.COLON;
            at = fault.getContextMark();
        } else if (problem.contains("mapping values are not allowed")) {
            trouble = Trouble.COLON;
        } else if (problem.contains("expected <block end>")) {
            trouble = Trouble.INDENTATION;
        }
        return new KitFinding.Unreadable(at == null ? 1 : at.getLine() + 1, trouble);
    }

    private KitReading reading(Node root) {
        Part file = Part.of(root, "le fichier", WORDS, findings);
        file.must(MUST);
        List<String> cycles = file.someOf("cycles", CYCLES);
        List<Kit.BudgetLine> budget = budget(file);
        List<KitStep> steps = new StepReader(findings, cycles, costs(budget)).steps(file);
        Optional<KitCampaign> campaign =
                Optional.ofNullable(file.node("action"))
                        .map(node -> new CampaignReader(findings).read(node));
        var kit =
                new Kit(
                        file.key("kit"),
                        version(file),
                        file.text("titre", 120),
                        file.text("but", 600),
                        cycles,
                        domain(file),
                        aims(file),
                        budget,
                        steps,
                        campaign,
                        file.text("source", 600));
        findings.sort(Comparator.comparingInt(KitFinding::line));
        boolean whole = findings.stream().noneMatch(one -> one.severity() == Severity.BLOCKS);
        return new KitReading(whole ? Optional.of(kit) : Optional.empty(), findings);
    }

    private static int version(Part file) {
        if (!file.says("version")) {
            file.must(Set.of("version"));
        }
        return file.count("version", 1, 999).orElse(1);
    }

    private static String domain(Part file) {
        List<String> labels = ActivityProject.DOMAINS.stream().map(Choice::label).toList();
        String label = file.oneOf("domaine", labels);
        return ActivityProject.DOMAINS.stream()
                .filter(choice -> choice.label().equals(label))
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    private List<Kit.Aim> aims(Part file) {
        var aims = new ArrayList<Kit.Aim>();
        for (Node node : file.parts("visees")) {
            Part aim = Part.of(node, "une visée", List.of("domaine", "texte"), findings);
            aims.add(new Kit.Aim(aim.oneOf("domaine", Kit.CURRICULUM), aim.text("texte", 300)));
        }
        return aims;
    }

    private List<Kit.BudgetLine> budget(Part file) {
        Node node = file.node("budget");
        if (node == null) {
            return List.of();
        }
        Part budget = Part.of(node, "le budget", List.of("depenses", "recettes"), findings);
        var lines = new ArrayList<Kit.BudgetLine>();
        Map<String, Integer> keys = new HashMap<>();
        for (Node cost : budget.parts("depenses")) {
            lines.add(line(cost, Side.COST, keys));
        }
        for (Node funding : budget.parts("recettes")) {
            lines.add(line(funding, Side.FUNDING, keys));
        }
        var sums =
                new Kit(
                        "x",
                        1,
                        "",
                        "",
                        List.of(),
                        "",
                        List.of(),
                        lines,
                        List.of(),
                        Optional.empty(),
                        "");
        if (!sums.total(Side.COST).equals(sums.total(Side.FUNDING))) {
            findings.add(
                    new KitFinding.Unbalanced(
                            file.line("budget"), sums.total(Side.COST), sums.total(Side.FUNDING)));
        }
        return lines;
    }

    private Kit.BudgetLine line(Node node, Side side, Map<String, Integer> keys) {
        boolean cost = side == Side.COST;
        Part line =
                Part.of(
                        node,
                        cost ? "une dépense" : "une recette",
                        cost
                                ? List.of("cle", "libelle", "montant")
                                : List.of("cle", "libelle", "montant", "financeur"),
                        findings);
        String key = line.key("cle");
        unique(line, key, keys);
        return new Kit.BudgetLine(
                key,
                line.text("libelle", Part.LINE),
                line.money("montant"),
                side,
                cost ? "" : funder(line));
    }

    static void unique(Part part, String key, Map<String, Integer> keys) {
        Integer first = key.isEmpty() ? null : keys.putIfAbsent(key, part.line("cle"));
        if (first != null) {
            part.found(new KitFinding.SameKey(part.line("cle"), key, first));
        }
    }

    private static String funder(Part line) {
        String label = line.oneOf("financeur", Kit.FUNDERS.stream().map(Choice::label).toList());
        return Kit.FUNDERS.stream()
                .filter(choice -> choice.label().equals(label))
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    private static List<String> costs(List<Kit.BudgetLine> budget) {
        return budget.stream()
                .filter(line -> line.side() == Side.COST)
                .map(Kit.BudgetLine::key)
                .toList();
    }
}
