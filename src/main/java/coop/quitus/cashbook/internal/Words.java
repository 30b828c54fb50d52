package coop.quitus.cashbook.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared: lower case, without accents nor signs, single spaces.
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text.replace('°', ' '), Normalizer.Form.NFD))
                        .replaceAll("");
        return NOT_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT).replace("œ", "oe"))
                .replaceAll(" ")
                .strip();
    }
}
