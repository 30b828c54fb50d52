package coop.quitus.pupil.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds first names in a text: whole words, whatever the accents and capitals (RGPD-02).
///
/// Words joined by a hyphen are one: *Jean* is not in *l'école Jean-Macé*, but *Marie Lou* is in
/// *Marie-Lou*. A first name that is also a word counts only with its capital, and not where any
/// word would have one: at the start of a sentence, or in a line all in capitals.
final class NameWatch {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern INITIAL = Pattern.compile("\\s+\\p{L}\\.?$");
    private static final Pattern STARTS_A_SENTENCE =
            Pattern.compile("(^|[.!?…\\n])[\\s«\"“”'’(\\-–—•*]*$");

    private static final Set<String> ALSO_WORDS = read("names-that-are-words.txt");

    private NameWatch() {}

    /// A word of the text.
    ///
    /// @param joined whether a hyphen ties it to the word before
    /// @param capital whether its capital says that it is a name
    private record Word(String plain, boolean joined, boolean capital) {}

    /// @return those of the names that are in the text, in their order
    static List<String> found(String text, List<String> names) {
        List<Word> words = words(text);
        return names.stream().filter(name -> isIn(words, partsOf(name))).toList();
    }

    /// Without the initial that tells two apart.
    private static List<String> partsOf(String name) {
        return words(INITIAL.matcher(name).replaceFirst("")).stream().map(Word::plain).toList();
    }

    private static boolean isIn(List<Word> words, List<String> parts) {
        boolean asAName = parts.size() == 1 && ALSO_WORDS.contains(parts.getFirst());
        for (int from = 0; !parts.isEmpty() && from + parts.size() <= words.size(); from++) {
            List<Word> some = words.subList(from, from + parts.size());
            boolean whole =
                    !some.getFirst().joined()
                            && (from + parts.size() == words.size()
                                    || !words.get(from + parts.size()).joined());
            if (whole
                    && some.stream().map(Word::plain).toList().equals(parts)
                    && (!asAName || some.getFirst().capital())) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var words = new ArrayList<Word>();
        Matcher word = WORD.matcher(composed);
        int end = -1;
        while (word.find()) {
            boolean joined = end >= 0 && composed.substring(end, word.start()).matches("[-‐‑]");
            words.add(new Word(plain(word.group()), joined, isCapital(composed, word)));
            end = word.end();
        }
        return words;
    }

    private static boolean isCapital(String text, Matcher word) {
        String written = word.group();
        int line = text.lastIndexOf('\n', word.start()) + 1;
        int lineEnd = text.indexOf('\n', word.start());
        String around = text.substring(line, lineEnd < 0 ? text.length() : lineEnd);
        return Character.isUpperCase(written.codePointAt(0))
                && around.chars().anyMatch(Character::isLowerCase)
                && !STARTS_A_SENTENCE.matcher(text.substring(0, word.start())).find();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    private static Set<String> read(String file) {
        try (InputStream content =
                Objects.requireNonNull(NameWatch.class.getResourceAsStream("/pupil/" + file))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .map(NameWatch::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
