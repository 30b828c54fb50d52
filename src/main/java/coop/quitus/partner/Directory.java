package coop.quitus.partner;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The directory of an association: written by its staff, read by all its cooperatives.
public interface Directory {

    /// All its entries, by town then name.
    List<DirectoryEntry> of(AssociationId association);

    Optional<DirectoryEntry> find(AssociationId association, UUID entry);

    List<DirectoryEntry> search(AssociationId association, String words);

    /// Writes an entry, new or again: the key of the form is its id.
    Outcome<DirectoryEntry, PartnerFinding> write(
            AssociationId association, NewPartner asked, Actor by);

    /// Takes an entry out; the partners already taken from it stay.
    void remove(AssociationId association, UUID entry, Actor by);
}
