package coop.quitus.ui;

/// How a reader likes to read, kept in a cookie of their browser: no account is needed, and nothing
/// is known of anyone.
///
/// The words of each choice are also the values of the form and of the cookie.
public record Preferences(
        Light light, Size size, Spacing spacing, Contrast contrast, Letters letters) {

    /// Light or dark paper.
    public enum Light {
        AUTO,
        LIGHT,
        DARK
    }

    /// How large the letters are.
    public enum Size {
        USUAL,
        LARGE,
        HUGE
    }

    /// How much air there is between letters, words and lines.
    public enum Spacing {
        USUAL,
        WIDE
    }

    /// Whether lines and grey words are darkened.
    public enum Contrast {
        USUAL,
        MORE
    }

    /// Which letters pupils' pages are written in.
    public enum Letters {
        /// Those of a school: Andika.
        USUAL,
        /// Those that are told apart best: Atkinson Hyperlegible.
        DISTINCT
    }

    /// The cookie that keeps them.
    public static final String COOKIE = "confort";

    public static final Preferences USUAL =
            new Preferences(Light.AUTO, Size.USUAL, Spacing.USUAL, Contrast.USUAL, Letters.USUAL);

    /// As the cookie says it: `auto.usual.usual.usual.usual`.
    public String inCookie() {
        return String.join(
                ".", word(light), word(size), word(spacing), word(contrast), word(letters));
    }

    /// Reads a cookie; what cannot be read is the usual.
    public static Preferences read(String cookie) {
        String[] words = cookie.split("\\.", -1);
        // Four words are a cookie from before there were letters to choose.
        if (words.length != 4 && words.length != 5) {
            return USUAL;
        }
        return of(words[0], words[1], words[2], words[3], words.length == 5 ? words[4] : "");
    }

    /// From the words of the form; an unknown word is the usual.
    public static Preferences of(
            String light, String size, String spacing, String contrast, String letters) {
        return new Preferences(
                among(Light.values(), light),
                among(Size.values(), size),
                among(Spacing.values(), spacing),
                among(Contrast.values(), contrast),
                among(Letters.values(), letters));
    }

    /// The word of a choice, in lower case: what the style sheet looks for.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static <E extends Enum<E>> E among(E[] choices, String word) {
        for (E choice : choices) {
            if (word(choice).equals(word)) {
                return choice;
            }
        }
        return choices[0];
    }
}
