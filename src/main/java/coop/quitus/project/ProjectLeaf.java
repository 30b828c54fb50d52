package coop.quitus.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A leaf of a project's journal: a text, a picture or a sound, or both.
///
/// @param step the key of the step it tells of; empty for none
/// @param classCode the class that made it; empty for the whole school
/// @param words without any first name (RGPD-02); empty when the picture says it
/// @param picture its id in `picture`; null for a text alone
/// @param by how it is signed: a class or an adult, never a child
public record ProjectLeaf(
        UUID id,
        String step,
        String classCode,
        LocalDate on,
        String title,
        String words,
        @Nullable UUID picture,
        String by) {

    /// The longest [#words].
    public static final int LONGEST = 4000;
}
