package coop.quitus.bylaw;

import java.time.LocalDate;

/// A text that a page may cite: never without its reference and its date (LOC-02).
///
/// @param key stable: `circulaire-2008-095`
/// @param reference *Circulaire n° 2008-095*
/// @param datedOn the day of the text; of a code or a practice, the day on which it was read
/// @param signed whether that day is the text's own
/// @param title what it is about
/// @param says what it says here, in one sentence
/// @param status whether someone has read it for this house
public record LegalText(
        String key,
        String reference,
        LocalDate datedOn,
        boolean signed,
        String title,
        String says,
        Status status) {

    /// How sure the house is of it.
    public enum Status {
        /// Read in a source.
        READ,
        /// Known by heart: to be read again before one leans on it.
        TO_CHECK,
        /// The practice of an association: true there, and no law.
        PRACTICE
    }
}
