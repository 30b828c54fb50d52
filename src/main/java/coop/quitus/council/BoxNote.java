package coop.quitus.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note of the box.
///
/// @param pictures names of pictures that a child who does not write has chosen, four at most
/// @param dictated whether an adult wrote it down for a child
/// @param byPupil who wrote it; null when they did not say, and once erased
/// @param toPupil who is congratulated or thanked; null otherwise, and once erased
/// @param answer the adult's word, when it was answered or not kept
public record BoxNote(
        UUID id,
        String classCode,
        Kind kind,
        String text,
        List<String> pictures,
        boolean dictated,
        @Nullable UUID byPupil,
        @Nullable UUID toPupil,
        State state,
        String answer,
        LocalDate droppedOn) {

    /// What one may do with the box. There is no « criticise ».
    public enum Kind {
        PROPOSE("Je propose", "Une proposition", "sprout"),
        ASK("Je demande", "Une demande", "circle-help"),
        CONGRATULATE("Je félicite", "Une félicitation", "check"),
        THANK("Je remercie", "Un remerciement", "leaf");

        private final String verb;
        private final String noun;
        private final String icon;

        Kind(String verb, String noun, String icon) {
            this.verb = verb;
            this.noun = noun;
            this.icon = icon;
        }

        public String inFrench() {
            return verb;
        }

        public String noun() {
            return noun;
        }

        public String icon() {
            return icon;
        }

        public boolean isToSomeone() {
            return this == CONGRATULATE || this == THANK;
        }
    }

    /// What became of it.
    public enum State {
        WAITING("à lire"),
        KEPT("pour le conseil"),
        ANSWERED("répondu"),
        NOT_KEPT("pas gardé");

        private final String french;

        State(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// A note to drop.
    public record Draft(
            String classCode,
            Kind kind,
            String text,
            List<String> pictures,
            boolean dictated,
            @Nullable UUID byPupil,
            @Nullable UUID toPupil) {

        public Draft {
            pictures = List.copyOf(pictures);
        }
    }

    public BoxNote {
        pictures = List.copyOf(pictures);
    }
}
