package coop.quitus.kit.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Words as people type them: with or without accents, capitals, a letter wrong.
final class Words {

    private Words() {}

    /// The word without accents, capitals and double spaces: `Après ` is `apres`.
    static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s_]+", " ")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// The word that was perhaps meant: at most a third of its letters away. Empty when none is.
    static String near(String word, Collection<String> known) {
        String typed = plain(word);
        return known.stream()
                .filter(one -> away(typed, plain(one)) <= Math.max(1, plain(one).length() / 3))
                .min(
                        Comparator.comparingInt((String one) -> away(typed, plain(one)))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /// How many letters to add, take away or change.
    private static int away(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
