package coop.quitus.federation;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.List;
import java.util.Optional;

/// Where cooperation lives: the federation's associations, their schools and cooperatives.
public interface Places {

    /// All of them; the one that is only for practice is no association.
    List<Association> associations();

    Optional<Association> association(AssociationId id);

    Optional<Association> associationOf(String department);

    Optional<Cooperative> cooperative(CooperativeId id);

    /// The same without its classes: one look at one row, for what is asked at each entry.
    Optional<Cooperative> identity(CooperativeId id);

    /// The association's own section, in whose rows it keeps what it does. It is never founded
    /// again and never moves: one look for as long as the process lives.
    ///
    /// @throws java.util.NoSuchElementException for an association that has none: that of practice
    Cooperative headquarters(AssociationId association);

    /// The cooperatives of a school; more than one where classes keep their own account.
    List<Cooperative> cooperativesOf(String uai);

    List<Cooperative> cooperativesOf(AssociationId association);
}
