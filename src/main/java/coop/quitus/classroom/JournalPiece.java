package coop.quitus.classroom;

import java.time.Instant;
import java.util.UUID;

/// A short text of the class's journal. It names no child.
///
/// @param school whether the other classes of the school read it too
/// @param by as it is signed: *La classe de CM2, avec Mme Petit*
public record JournalPiece(
        UUID id,
        String classCode,
        String title,
        String body,
        boolean school,
        Instant at,
        String by) {}
