package coop.quitus.tool;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import java.util.List;
import java.util.function.Function;

/// Ends a command: something a person asked for was refused. Its sentences go to standard error,
/// the exit code is 1.
final class Refusal extends RuntimeException {

    private final transient List<Sentence> sentences;

    Refusal(List<Sentence> sentences) {
        super(
                sentences.stream()
                        .map(Sentence::onOneLine)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""));
        this.sentences = List.copyOf(sentences);
    }

    Refusal(String fact, String remedy) {
        this(List.of(new Sentence(fact, remedy, null, "", Severity.BLOCKS)));
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// What was done, or a refusal; remarks are said on standard error.
    static <T, F extends Finding> T unlessDone(
            Outcome<T, F> outcome, Function<F, Sentence> words, Voice voice) {
        return switch (outcome) {
            case Outcome.Done<T, F>(T value, List<F> remarks) -> {
                remarks.forEach(remark -> voice.remark(words.apply(remark)));
                yield value;
            }
            case Outcome.Refused<T, F>(List<F> findings) ->
                    throw new Refusal(findings.stream().map(words).toList());
        };
    }
}
