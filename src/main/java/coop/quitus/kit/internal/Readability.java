package coop.quitus.kit.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a class can read a text by itself: no sentence longer than a child of that cycle reads
/// in one breath. A measure, not a judgement: it remarks and never refuses.
final class Readability {

    /// How many words a sentence has at most, by cycle. In cycle 1 an adult reads aloud.
    private static final Map<String, Integer> MOST = Map.of("1", 8, "2", 12, "3", 16, "4", 22);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:;])\\s+|\\R\\s*\\R");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u00a0\u202f]+");

    /// A sentence that is too long, and by what measure.
    record TooLong(String sentence, int words, int most, String cycle) {}

    private Readability() {}

    /// The first sentence that is too long for the youngest who read.
    static Optional<TooLong> firstTooLong(String text, List<String> cycles) {
        String cycle =
                cycles.stream()
                        .filter(one -> cycles.size() == 1 || !"1".equals(one))
                        .min(String::compareTo)
                        .orElse("4");
        int most = MOST.getOrDefault(cycle, 22);
        return SENTENCE_END
                .splitAsStream(text.strip())
                .map(sentence -> new TooLong(sentence, words(sentence), most, "cycle " + cycle))
                .filter(one -> one.words() > most)
                .findFirst();
    }

    private static int words(String sentence) {
        return (int)
                BETWEEN_WORDS
                        .splitAsStream(sentence.strip())
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count();
    }
}
