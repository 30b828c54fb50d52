package coop.quitus.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a class handed in, in its last version.
///
/// @param deliverable a key of the action's deliverables
/// @param words the text, or the address of a public page; what the picture shows
/// @param picture of the room of pictures; null for a text or a link
/// @param shown whether the class lets the gallery show it
public record HandedIn(
        String deliverable,
        int version,
        String words,
        @Nullable UUID picture,
        boolean shown,
        Instant at,
        String by) {}
