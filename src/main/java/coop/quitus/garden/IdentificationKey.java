package coop.quitus.garden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A key to name what one sees: a question with two choices leads to another, or to a name. Keys
/// are data (`flora/cles.yaml`).
///
/// @param code how addresses and rows name it
/// @param drawing its picture in `static/garden.svg`
public record IdentificationKey(
        String code, String title, String drawing, String source, Node first) {

    /// Where a key leads.
    public sealed interface Node {}

    /// @param text what is asked, in the words of each reader
    public record Question(String text, Choice a, Choice b) implements Node {

        public Choice choice(char letter) {
            return letter == 'a' ? a : b;
        }
    }

    public record Choice(String words, String drawing, Node next) {}

    /// @param latin the species, or the group when a class cannot go further
    public record Result(String code, String french, String latin, String text, String drawing)
            implements Node {}

    /// Where so many choices lead, each an `a` or a `b`; empty when the way does not exist.
    public Optional<Node> at(String way) {
        Node node = first;
        for (char letter : way.toCharArray()) {
            if (!(node instanceof Question question) || letter != 'a' && letter != 'b') {
                return Optional.empty();
            }
            node = question.choice(letter).next();
        }
        return Optional.of(node);
    }

    public List<Result> results() {
        var results = new ArrayList<Result>();
        gather(first, results);
        return List.copyOf(results);
    }

    private static void gather(Node node, List<Result> results) {
        switch (node) {
            case Result result -> results.add(result);
            case Question question -> {
                gather(question.a().next(), results);
                gather(question.b().next(), results);
            }
        }
    }

    public Optional<Result> result(String wanted) {
        return results().stream().filter(result -> result.code().equals(wanted)).findFirst();
    }
}
