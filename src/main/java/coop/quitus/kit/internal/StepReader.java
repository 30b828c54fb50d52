package coop.quitus.kit.internal;

import coop.quitus.kit.KitFinding;
import coop.quitus.kit.KitSetting;
import coop.quitus.kit.KitStep;
import coop.quitus.kit.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads the steps of a kit: each by its kind, then what ties them.
final class StepReader {

    private static final List<String> WORDS =
            List.of("cle", "genre", "titre", "pour la classe", "pour l'adulte", "apres");
    private static final int FOR_THE_CLASS = 600;
    private static final int FOR_ADULTS = 2000;

    private final List<KitFinding> findings;
    private final List<String> cycles;
    private final List<String> costs;

    private record Read(Part part, KitStep step) {}

    StepReader(List<KitFinding> findings, List<String> cycles, List<String> costs) {
        this.findings = findings;
        this.cycles = cycles;
        this.costs = costs;
    }

    List<KitStep> steps(Part file) {
        var steps = new ArrayList<Read>();
        Map<String, Integer> keys = new HashMap<>();
        int number = 0;
        for (Node node : file.parts("etapes")) {
            number++;
            Read step = step(node, number);
            KitReader.unique(step.part(), step.step().key(), keys);
            steps.add(step);
        }
        steps.forEach(step -> ties(step, steps.stream().map(one -> one.step().key()).toList()));
        circle(steps);
        return steps.stream().map(Read::step).toList();
    }

    private Read step(Node node, int number) {
        Optional<StepKind> kind = kindOf(node);
        var words = new ArrayList<>(WORDS);
        List<KitSetting> settings = kind.map(StepKind::settings).orElseGet(KitSetting::all);
        settings.forEach(setting -> words.add(setting.name()));
        String name = said(node, "cle");
        Part part =
                Part.of(
                        node,
                        name.isEmpty() ? "l'étape n° " + number : "l'étape « " + name + " »",
                        words,
                        findings);
        part.oneOf("genre", Arrays.stream(StepKind.values()).map(StepKind::word).toList());
        String pupils = part.text("pour la classe", FOR_THE_CLASS);
        Readability.firstTooLong(pupils, cycles)
                .ifPresent(long_ ->
                        part.found(
                                new KitFinding.HardToRead(
                                        part.line("pour la classe"),
                                        part.where(),
                                        long_.sentence(),
                                        long_.words(),
                                        long_.most(),
                                        long_.cycle())));
        return new Read(
                part,
                new KitStep(
                        part.key("cle"),
                        kind.orElse(StepKind.TEXT),
                        part.text("titre", 120),
                        pupils,
                        part.text("pour l'adulte", FOR_ADULTS),
                        part.texts("apres"),
                        kind.isEmpty() ? Map.of() : settings(part, settings)));
    }

    private static Optional<StepKind> kindOf(Node node) {
        String word = said(node, "genre");
        return Arrays.stream(StepKind.values())
                .filter(kind -> Words.same(kind.word(), word))
                .findFirst();
    }

    private static String said(Node node, String word) {
        if (!(node instanceof MappingNode mapping)) {
            return "";
        }
        return mapping.getValue().stream()
                .filter(each ->
                        each.getKeyNode() instanceof ScalarNode key
                                && Words.same(key.getValue(), word))
                .map(each ->
                        each.getValueNode() instanceof ScalarNode text
                                ? text.getValue().strip()
                                : "")
                .findFirst()
                .orElse("");
    }

    private Map<String, List<String>> settings(Part part, List<KitSetting> settings) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (KitSetting setting : settings) {
            List<String> values = values(part, setting);
            if (!values.isEmpty()) {
                said.put(setting.name(), values);
            } else if (setting.required() && !part.says(setting.name())) {
                part.found(new KitFinding.Missing(part.line("cle"), setting.name(), part.where()));
            }
        }
        return said;
    }

    private static List<String> values(Part part, KitSetting setting) {
        String name = setting.name();
        if (!part.says(name)) {
            return List.of();
        }
        return switch (setting.type()) {
            case TEXT ->
                    one(
                            setting.choices().isEmpty()
                                    ? part.text(name, FOR_ADULTS)
                                    : part.oneOf(name, setting.choices()));
            case LIST, STEPS -> part.texts(name);
            case COUNT -> {
                var count = part.count(name, 1, 1000);
                yield count.isPresent() ? List.of(String.valueOf(count.getAsInt())) : List.of();
            }
            case BUDGET_LINE -> one(part.text(name, 60));
        };
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private void ties(Read read, List<String> keys) {
        KitStep step = read.step();
        named(read, "apres", keys);
        for (KitSetting setting : step.kind().settings()) {
            switch (setting.type()) {
                case STEPS -> named(read, setting.name(), keys);
                case BUDGET_LINE ->
                        step.settings(setting.name()).stream()
                                .filter(line -> !costs.contains(line))
                                .forEach(line ->
                                        read.part()
                                                .found(
                                                        new KitFinding.NoSuchBudgetLine(
                                                                read.part().line(setting.name()),
                                                                step.key(),
                                                                line,
                                                                Words.near(line, costs))));
                default -> {}
            }
        }
    }

    private static void named(Read read, String word, List<String> keys) {
        for (ScalarNode said : read.part().scalars(word)) {
            String key = said.getValue().strip();
            if (!key.isEmpty() && !keys.contains(key)) {
                read.part()
                        .found(
                                new KitFinding.NoSuchStep(
                                        Part.lineOf(said),
                                        read.step().key(),
                                        word,
                                        key,
                                        Words.near(key, keys)));
            }
        }
    }

    /// What is left when every step whose steps before are done is done: a circle is in it.
    private static void circle(List<Read> steps) {
        var left = new ArrayList<>(steps);
        boolean some = true;
        while (some) {
            List<String> waiting = left.stream().map(one -> one.step().key()).toList();
            some = left.removeIf(one -> one.step().after().stream().noneMatch(waiting::contains));
        }
        if (!left.isEmpty()) {
            List<Read> round = round(left);
            Read first = round.getFirst();
            first.part()
                    .found(
                            new KitFinding.Circle(
                                    first.part().line("apres"),
                                    round.stream().map(one -> one.step().key()).toList()));
        }
    }

    /// From one that waits to one it waits for, until one comes back.
    private static List<Read> round(List<Read> left) {
        var path = new ArrayList<Read>();
        Read next = left.getFirst();
        while (!path.contains(next)) {
            path.add(next);
            List<String> before = next.step().after();
            next =
                    left.stream()
                            .filter(one -> before.contains(one.step().key()))
                            .findFirst()
                            .orElseThrow();
        }
        return path.subList(path.indexOf(next), path.size());
    }
}
