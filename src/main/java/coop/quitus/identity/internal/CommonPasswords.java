package coop.quitus.identity.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The passwords that thieves try first: some fifty thousand that leaked most often (npm
/// `@zxcvbn-ts/language-common`, MIT), and those our own schools would think of.
final class CommonPasswords {

    private static final int SHORTEST_WORD = 4;

    private CommonPasswords() {}

    /// The list weighs four megabytes in memory: read when the first password is chosen.
    private static final class List {
        static final Set<String> WORDS = read();
    }

    /// Whether the password is on the list, or is a word of the list dressed with digits and signs,
    /// or repeated. A password without any letter is always common.
    static boolean contain(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (List.WORDS.contains(plain)) {
            return true;
        }
        String bare = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return bare.length() < SHORTEST_WORD || List.WORDS.contains(once(bare)) || isStutter(plain);
    }

    /// `passwordpassword` says `password` twice.
    private static String once(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String unit = text.substring(0, length);
            if (text.length() % length == 0 && unit.repeat(text.length() / length).equals(text)) {
                return unit;
            }
        }
        return text;
    }

    private static boolean isStutter(String text) {
        return once(text).length() <= SHORTEST_WORD;
    }

    private static Set<String> read() {
        var words = new HashSet<String>(100_000);
        read("common-passwords.txt", words);
        read("common-passwords-fr.txt", words);
        return Set.copyOf(words);
    }

    private static void read(String name, Set<String> words) {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("/identity/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no file identity/" + name);
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
