package coop.quitus.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How a picture stands: who is on it, what is hidden, where it is shown and what is missing.
///
/// @param presence who can be recognised; empty until an adult says
/// @param masked the hidden areas of its copy; empty when it has none, or when who is on it changed
///   since
/// @param published where it was published, whatever an agreement says today
/// @param missing for each use, the pupils on it whose agreement is missing today
public record PictureStanding(
        Picture picture,
        Optional<Presence> presence,
        List<MaskedArea> masked,
        Set<Use> published,
        Map<Use, Set<UUID>> missing) {

    public PictureStanding {
        masked = List.copyOf(masked);
        published = Set.copyOf(published);
        missing = Map.copyOf(missing);
    }

    /// How it may be shown for a use today, were it published.
    public Showing showing(Use use) {
        if (!use.asks()) {
            return Showing.WHOLE;
        }
        if (presence.isEmpty()) {
            return Showing.NOT_AT_ALL;
        }
        if (!presence.get().others() && missing.getOrDefault(use, Set.of()).isEmpty()) {
            return Showing.WHOLE;
        }
        return masked.isEmpty() ? Showing.NOT_AT_ALL : Showing.MASKED;
    }

    /// What may be seen of a picture (RGPD-01).
    public enum Showing {
        WHOLE,
        MASKED,
        NOT_AT_ALL
    }
}
