package coop.quitus.classroom;

import java.util.UUID;

/// A pupil says: *je peux aider* or *je voudrais de l'aide*.
public record HelpCall(UUID id, Kind kind, UUID pupil, String topic) {

    public enum Kind {
        OFFER,
        ASK
    }
}
