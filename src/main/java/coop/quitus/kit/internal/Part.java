package coop.quitus.kit.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kit.KitFinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A part of the file: words, and what each says, each with its line. What cannot be read is added
/// to the findings, and counts as nothing.
final class Part {

    /// How many characters a line of words has at most.
    static final int LINE = 200;

    private final String where;
    private final int line;
    private final Map<String, Node> said = new LinkedHashMap<>();
    private final List<KitFinding> findings;

    private Part(String where, int line, List<KitFinding> findings) {
        this.where = where;
        this.line = line;
        this.findings = findings;
    }

    /// @param where how a finding names this part: `le fichier`
    /// @param known the words that this part may say
    static Part of(Node node, String where, Collection<String> known, List<KitFinding> findings) {
        var part = new Part(where, lineOf(node), findings);
        if (!(node instanceof MappingNode mapping)) {
            findings.add(new KitFinding.NotThat(part.line, where, "des mots suivis de « : »"));
            return part;
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple each : mapping.getValue()) {
            String typed = each.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            int at = lineOf(each.getKeyNode());
            String word =
                    known.stream().filter(one -> Words.same(one, typed)).findFirst().orElse("");
            if (word.isEmpty()) {
                findings.add(
                        new KitFinding.UnknownWord(at, typed, where, Words.near(typed, known)));
            } else if (lines.putIfAbsent(word, at) != null) {
                findings.add(new KitFinding.SaidTwice(at, word, lines.get(word)));
            } else {
                part.said.put(word, each.getValueNode());
            }
        }
        return part;
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String where() {
        return where;
    }

    /// The line of a word, or of the part when it does not say it.
    int line(String word) {
        Node node = said.get(word);
        return node == null ? line : lineOf(node);
    }

    boolean says(String word) {
        return said.containsKey(word);
    }

    void found(KitFinding finding) {
        findings.add(finding);
    }

    /// The text of a word; missing when the part does not say it.
    String text(String word, int most) {
        String text = textIfSaid(word, most);
        if (text.isEmpty()
                && !(said.get(word) instanceof MappingNode)
                && !(said.get(word) instanceof SequenceNode)) {
            findings.add(new KitFinding.Missing(line(word), word, where));
        }
        return text;
    }

    String textIfSaid(String word, int most) {
        Node node = said.get(word);
        if (node == null) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            findings.add(new KitFinding.NotThat(lineOf(node), word, "un texte"));
            return "";
        }
        return measured(scalar, word, most);
    }

    private String measured(ScalarNode scalar, String word, int most) {
        String text = "~".equals(scalar.getValue()) ? "" : scalar.getValue().strip();
        if (text.length() > most) {
            findings.add(new KitFinding.TooLong(lineOf(scalar), word, where, text.length(), most));
        }
        return text;
    }

    /// A list of texts; one text alone is a list of one.
    List<String> texts(String word) {
        return scalars(word).stream()
                .map(scalar -> measured(scalar, word, LINE))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// The same, each with its line.
    List<ScalarNode> scalars(String word) {
        var texts = new ArrayList<ScalarNode>();
        for (Node node : nodes(word)) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar);
            } else {
                findings.add(new KitFinding.NotThat(lineOf(node), word, "une liste de textes"));
            }
        }
        return texts;
    }

    private List<Node> nodes(String word) {
        Node node = said.get(word);
        return switch (node) {
            case null -> List.of();
            case SequenceNode list -> list.getValue();
            default -> List.of(node);
        };
    }

    /// The parts of a list.
    List<Node> parts(String word) {
        Node node = said.get(word);
        if (node != null && !(node instanceof SequenceNode)) {
            findings.add(new KitFinding.NotThat(lineOf(node), word, "une liste, avec des tirets"));
            return List.of();
        }
        return nodes(word);
    }

    @Nullable Node node(String word) {
        return said.get(word);
    }

    OptionalInt count(String word, int least, int most) {
        String text = textIfSaid(word, LINE);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.matches("\\d{1,6}")) {
            int count = Integer.parseInt(text);
            if (count >= least && count <= most) {
                return OptionalInt.of(count);
            }
        }
        findings.add(new KitFinding.NotACount(line(word), word, text, least, most));
        return OptionalInt.empty();
    }

    Money money(String word) {
        String text = text(word, LINE);
        Optional<Money> money = Money.parse(text).filter(Money::isPositive);
        if (!text.isEmpty() && money.isEmpty()) {
            findings.add(new KitFinding.NotASum(line(word), word, text));
        }
        return money.orElse(Money.ZERO);
    }

    /// A short name; empty when it is none.
    String key(String word) {
        String text = text(word, 60);
        if (text.isEmpty() || text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return text;
        }
        findings.add(new KitFinding.NotAKey(line(word), word, text));
        return "";
    }

    /// One of these, as the file should write it; empty when it is none of them.
    String oneOf(String word, Collection<String> choices) {
        Node node = said.get(word);
        String text = text(word, LINE);
        return node == null || text.isEmpty() ? "" : oneOf(lineOf(node), word, text, choices);
    }

    String oneOf(int at, String word, String text, Collection<String> choices) {
        return choices.stream()
                .filter(choice -> Words.same(choice, text))
                .findFirst()
                .orElseGet(() -> {
                    findings.add(
                            new KitFinding.NotOneOf(
                                    at,
                                    word,
                                    text,
                                    List.copyOf(choices),
                                    Words.near(text, choices)));
                    return "";
                });
    }

    /// Each one of these.
    List<String> someOf(String word, Collection<String> choices) {
        return scalars(word).stream()
                .map(scalar -> oneOf(lineOf(scalar), word, scalar.getValue().strip(), choices))
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    /// Each of these words that the part does not say is missing.
    void must(Set<String> words) {
        for (String word : words) {
            if (!said.containsKey(word)) {
                findings.add(new KitFinding.Missing(line, word, where));
            }
        }
    }
}
