package coop.quitus.partner.internal;

import coop.quitus.partner.Partner;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Finds words in what is known of a partner, whatever their accents and capitals.
final class Words {

    private Words() {}

    static boolean areIn(String asked, Partner partner) {
        return areIn(
                asked,
                String.join(
                        " ",
                        partner.name(),
                        partner.kind().inFrench(),
                        partner.town(),
                        partner.contact()));
    }

    static boolean areIn(String asked, String text) {
        String plain = plain(text);
        return Arrays.stream(plain(asked).split(" ", -1)).allMatch(plain::contains);
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
