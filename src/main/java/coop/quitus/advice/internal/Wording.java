package coop.quitus.advice.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words as they are compared: without accents, without plurals, a letter gone astray forgiven.
final class Wording {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// One letter astray in a word of this length is a slip.
    private static final int LONG_ENOUGH = 5;

    private static final Set<String> SMALL =
            Set.of(
                    "un",
                    "une",
                    "des",
                    "le",
                    "la",
                    "les",
                    "du",
                    "de",
                    "au",
                    "aux",
                    "et",
                    "ou",
                    "en",
                    "on",
                    "je",
                    "il",
                    "nous",
                    "peut",
                    "peux",
                    "puis",
                    "pouvons",
                    "peuvent",
                    "ai",
                    "avons",
                    "a",
                    "t",
                    "d",
                    "l",
                    "c",
                    "s",
                    "est",
                    "ce",
                    "que",
                    "qu",
                    "droit",
                    "faire",
                    "pour",
                    "par",
                    "avec",
                    "dans",
                    "sur",
                    "notre",
                    "nos",
                    "mon",
                    "ma",
                    "mes",
                    "ecole",
                    "cooperative",
                    "coop",
                    "eleve",
                    "acheter",
                    "achat",
                    "avoir",
                    "se",
                    "si",
                    "ne",
                    "pas",
                    "y",
                    "permis",
                    "interdit",
                    "autorise",
                    "possible",
                    "classe");

    private Wording() {}

    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined =
                bare.toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replaceAll("(?<=\\d)[\\s\\u202f\\u00a0](?=\\d{3})", "");
        return NOT_WORDS.matcher(joined).replaceAll(" ").strip();
    }

    /// The words that carry the sense, without their plurals.
    static List<String> telling(String text) {
        return Arrays.stream(plain(text).split(" "))
                .map(Wording::singular)
                .filter(word -> word.length() > 1 && !SMALL.contains(word))
                .distinct()
                .toList();
    }

    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("aux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// The same word, or one letter away when both are long.
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return one.length() >= LONG_ENOUGH
                && other.length() >= LONG_ENOUGH
                && Math.abs(one.length() - other.length()) <= 1
                && oneLetterAway(one, other);
    }

    private static boolean oneLetterAway(String one, String other) {
        int same = 0;
        int most = Math.min(one.length(), other.length());
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        if (one.length() == other.length()) {
            return restOfOne.substring(1).equals(restOfOther.substring(1))
                    || restOfOne.length() > 1
                            && restOfOne.charAt(0) == restOfOther.charAt(1)
                            && restOfOne.charAt(1) == restOfOther.charAt(0)
                            && restOfOne.substring(2).equals(restOfOther.substring(2));
        }
        return one.length() > other.length()
                ? restOfOne.substring(1).equals(restOfOther)
                : restOfOther.substring(1).equals(restOfOne);
    }
}
