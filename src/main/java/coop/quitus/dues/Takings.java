package coop.quitus.dues;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What an association is owed, what came, and how it collects.
public interface Takings {

    /// What each cooperative owes and paid in a year, by number. As many queries for five hundred
    /// as for one.
    List<DuesStanding> standings(AssociationId association, SchoolYear year);

    /// Notes what came or went, and proposes its entry to the treasurer of the headquarters, and
    /// the other half to the cooperative's when it has not written it.
    Outcome<Settlement, DuesFinding> note(AssociationId association, NewSettlement asked, Actor by);

    Optional<Creditor> creditor(AssociationId association);

    /// Says who collects: a new version, which later collections use.
    Outcome<Creditor, DuesFinding> choose(AssociationId association, Creditor asked, Actor by);

    /// Draws a collection of all that is still due from those whose mandate holds and whose
    /// affiliation is declared.
    ///
    /// @param on the day banks are asked to debit, two days off at least
    Outcome<DebitCollection, DuesFinding> collect(
            AssociationId association, SchoolYear year, LocalDate on, Actor by);

    /// The collections of a year, the last first.
    List<DebitCollection> collections(AssociationId association, SchoolYear year);

    /// The file for the bank, ISO 20022 pain.008.001.08; the same bytes each time. Empty when there
    /// is no such collection.
    Optional<byte[]> file(AssociationId association, UUID collection);

    /// The money came, except from those the bank sent back.
    ///
    /// @param refused the cooperatives whose bank refused, by id
    Outcome<DebitCollection, DuesFinding> settle(
            AssociationId association, UUID collection, LocalDate on, Set<Long> refused, Actor by);
}
