package coop.quitus.federation;

import coop.quitus.kernel.AssociationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A cooperative as it is asked for.
///
/// @param uai the school's national number, checked (IDN-01)
/// @param name *École Jean-Macé*
/// @param books the identity of books that come from elsewhere; empty for new ones
public record NewCooperative(
        AssociationId association,
        String uai,
        String name,
        List<ClassUnit> classes,
        Optional<UUID> books) {

    public NewCooperative {
        classes = List.copyOf(classes);
    }
}
