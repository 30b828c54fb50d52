package coop.quitus.letter;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter of a class to a partner. It names no child: it is signed *la classe de CM2*.
///
/// @param classCode the class that writes; empty for the whole school
/// @param partner whom it is written to
/// @param subject 1 to 150 characters
/// @param body 1 to 4,000 characters
/// @param decision the council's decision that adopted it; null before
/// @param signedBy the head, or who signed the paper; empty before
/// @param sentAt when it left first; null before
/// @param answer the last answer; null before
/// @param origin where it comes from, a path of this site: `/classe/projets/…`; empty for nowhere
/// @param version how often it was written: the first text is 1
/// @param copy who else receives it; null for nobody
/// @param proposed the point of the council's agenda where it waits; null when it does not
/// @param template what it began from; empty for a blank page
public record Letter(
        UUID id,
        SchoolYear year,
        String classCode,
        UUID partner,
        String subject,
        String body,
        LetterState state,
        @Nullable UUID decision,
        String signedBy,
        @Nullable Instant sentAt,
        @Nullable LetterAnswer answer,
        String origin,
        int version,
        @Nullable UUID copy,
        @Nullable UUID proposed,
        String template) {

    /// The page of the letter, for adults.
    public String href(CooperativeId cooperative) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/lettres/" + id;
    }
}
