package coop.quitus.letter;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;

/// The letters that are begun already: the nation's, and each association's own words in their
/// place.
public interface LetterTemplates {

    /// The nation's.
    List<LetterTemplate> all();

    /// The nation's.
    Optional<LetterTemplate> find(String code);

    /// As an association's classes are offered them that year: in its own words where it has some.
    List<LetterTemplate> of(AssociationId association, SchoolYear year);

    /// What the association's office sends and prints that year, worded likewise.
    List<LetterTemplate> office(AssociationId association, SchoolYear year);

    /// The nation's, of a class or of the office.
    Optional<LetterTemplate> nation(String code);

    default Optional<LetterTemplate> find(AssociationId association, SchoolYear year, String code) {
        return of(association, year).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// Begins a letter in the association's own words, from that year on; each version is kept.
    Outcome<LetterTemplate, LetterFinding> write(
            AssociationId association, SchoolYear year, OwnText text, Actor by);

    /// Takes the nation's words again, from that year on.
    Outcome<LetterTemplate, LetterFinding> follow(
            AssociationId association, SchoolYear year, String code, String reason, Actor by);

    /// A letter in an association's words.
    ///
    /// @param code the nation's letter it stands in place of
    /// @param subject with the holes of that letter, `{classe}` and `{ecole}`
    /// @param body likewise
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    record OwnText(String code, String subject, String body, String reason) {}
}
