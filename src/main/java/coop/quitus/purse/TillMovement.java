package coop.quitus.purse;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a class says went in or out of its till, and what an adult answered.
///
/// @param amount above zero, whichever way it went
/// @param words a few words of the class, without a first name; may be empty
/// @param toldBy *La classe de CM2, avec Mme Petit*
/// @param entry what it became in the books; null until it is confirmed
public record TillMovement(
        UUID id,
        SchoolYear year,
        String classCode,
        Way way,
        Money amount,
        Purpose purpose,
        String words,
        Instant toldAt,
        String toldBy,
        State state,
        @Nullable EntryId entry) {

    /// Which way the money went.
    public enum Way {
        RECEIVED("On a reçu"),
        SPENT("On a dépensé");

        private final String french;

        Way(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// What for, as a picture and one word.
    public enum Purpose {
        GARDEN("Le jardin", "sprout"),
        BOOKS("Des livres", "book-open"),
        TOOLS("Le matériel", "pencil"),
        OUTING("Une sortie", "map"),
        SALE("Une vente", "hand-coins"),
        OTHER("Autre chose", "tag");

        private final String french;
        private final String icon;

        Purpose(String french, String icon) {
            this.french = french;
            this.icon = icon;
        }

        public String inFrench() {
            return french;
        }

        public String icon() {
            return icon;
        }
    }

    /// Where it stands. It only goes forward.
    public enum State {
        WAITING,
        CONFIRMED,
        WITHDRAWN
    }

    /// Above zero when money came in.
    public Money signed() {
        return way == Way.RECEIVED ? amount : amount.negated();
    }

    /// What it was, in one line: *Le jardin : des graines*.
    public String label() {
        return words.isEmpty() ? purpose.inFrench() : purpose.inFrench() + " : " + words;
    }
}
