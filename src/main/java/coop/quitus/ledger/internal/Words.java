package coop.quitus.ledger.internal;

import coop.quitus.ledger.DraftEntry;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared: lower case, without accents, single spaces.
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// Whether a word or several stand whole in a plain text.
    static boolean holds(String plainText, String plainWords) {
        return (" " + plainText + " ").contains(" " + plainWords + " ");
    }

    /// One line, no control characters, spaces trimmed.
    static String tidy(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /// The draft as it will be written: no stray spaces, no empty line, no paper twice.
    static DraftEntry tidied(DraftEntry draft) {
        return new DraftEntry(
                draft.key(),
                draft.kind(),
                draft.occurredOn(),
                tidy(draft.label()),
                tidy(draft.payee()),
                draft.payment(),
                tidy(draft.cheque()),
                tidy(draft.piece()),
                draft.lines().stream().filter(line -> !line.amount().isZero()).toList(),
                draft.vouchers().stream().distinct().sorted().toList(),
                draft.answers());
    }
}
