package coop.quitus.letter;

import coop.quitus.kernel.SchoolYear;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter to be written. See [Letter] for what each word holds.
///
/// @param key of the form, and the letter's id: sent twice, it is begun once
public record NewLetter(
        UUID key,
        SchoolYear year,
        String classCode,
        UUID partner,
        @Nullable UUID copy,
        String subject,
        String body,
        String template,
        String origin) {

    /// A letter from a blank page, to one partner.
    public NewLetter(
            SchoolYear year,
            String classCode,
            UUID partner,
            String subject,
            String body,
            String origin) {
        this(UUID.randomUUID(), year, classCode, partner, null, subject, body, "", origin);
    }
}
