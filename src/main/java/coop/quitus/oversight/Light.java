package coop.quitus.oversight;

import java.util.Arrays;
import java.util.Optional;

/// How one thing stands in one cooperative, and why. A light has a word and a shape before it has a
/// colour.
///
/// @param words the reason, in one sentence
public record Light(Sign sign, Level level, String words) {

    /// How pressing it is.
    public enum Level {
        /// Someone should call this week.
        URGENT("urgent", "à traiter d'abord"),
        WATCH("a-suivre", "à suivre"),
        FINE("en-ordre", "en ordre"),
        /// Nothing can be said, or nothing is expected yet.
        NONE("sans-objet", "sans objet");

        private final String path;
        private final String french;

        Level(String path, String french) {
            this.path = path;
            this.french = french;
        }

        /// As addresses say it.
        public String path() {
            return path;
        }

        public String inFrench() {
            return french;
        }

        public static Optional<Level> of(String path) {
            return Arrays.stream(values()).filter(level -> level.path.equals(path)).findFirst();
        }

        /// Whether someone has something to do.
        public boolean presses() {
            return this == URGENT || this == WATCH;
        }
    }
}
