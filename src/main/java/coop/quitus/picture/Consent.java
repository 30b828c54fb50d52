package coop.quitus.picture;

import java.time.LocalDate;
import java.util.UUID;

/// What a family and its child said of a use of pictures, for a school year. It is never changed:
/// they may say otherwise on another day.
///
/// @param on the day it was said or signed
public record Consent(UUID pupil, Use use, Word word, Way way, LocalDate on) {

    /// What was said.
    public enum Word {
        GIVEN("Accord"),
        REFUSED("Refus"),
        WITHDRAWN("Accord retiré");

        private final String french;

        Word(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// How it was said. An agreement is a paper signed by the legal representative and the child.
    public enum Way {
        SIGNED("Papier signé par le représentant légal et l'enfant"),
        WRITTEN("Mot ou courriel de la famille"),
        SPOKEN("De vive voix");

        private final String french;

        Way(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }
}
