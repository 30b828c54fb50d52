package coop.quitus.council;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;

/// A line of the register of deliberations. It never changes (COU-04).
///
/// @param hash SHA-256 of what it says and of the one before
public record Deliberation(
        SchoolYear year,
        int number,
        UUID decision,
        String body,
        LocalDate takenOn,
        String title,
        String text,
        String how,
        String result,
        boolean carried,
        LocalDate adoptedOn,
        String previousHash,
        String hash) {}
