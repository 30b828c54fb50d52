package coop.quitus.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sitting in which a mandate goes from one person to another.
///
/// @param mandate the one that goes
/// @param outgoing who holds it
/// @param because why the association leads in their place; empty when they lead themselves
/// @param words what was said last
/// @param signatures the earliest first; only those for [#sealed] count in the end
/// @param sealed digest of the minutes that both signed; null until then
/// @param ending how it ended; null while it is under way
public record Sitting(
        UUID id,
        UUID mandate,
        UUID outgoing,
        String outgoingName,
        String because,
        Instant openedAt,
        String openedBy,
        HandoverWords words,
        List<Signature> signatures,
        @Nullable String sealed,
        @Nullable Ending ending) {

    public Sitting {
        signatures = List.copyOf(signatures);
    }

    /// Whether the association leads, the holder being gone.
    public boolean isLedByTheAssociation() {
        return !because.isEmpty();
    }

    public Optional<Signature> signature(Side side, String digest) {
        return signatures.stream()
                .filter(one -> one.side() == side && one.digest().equals(digest))
                .findFirst();
    }

    /// Who signs opposite the one who takes over.
    public Side handingSide() {
        return isLedByTheAssociation() ? Side.ASSOCIATION : Side.OUTGOING;
    }

    public boolean isSealed() {
        return sealed != null;
    }

    /// Signed by both, and waiting for the association.
    public boolean waits() {
        return isSealed() && ending == null;
    }

    /// In whose name one signs.
    public enum Side {
        OUTGOING("Qui remet"),
        INCOMING("Qui reprend"),
        ASSOCIATION("L'association départementale");

        private final String inFrench;

        Side(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// A signature on the screen.
    ///
    /// @param digest of the minutes that were signed
    public record Signature(Side side, UUID person, String name, String digest, Instant at) {}

    /// How a sitting ended.
    ///
    /// @param confirmed whether the rights moved; else it was given up
    public record Ending(boolean confirmed, Instant at, String by) {}
}
