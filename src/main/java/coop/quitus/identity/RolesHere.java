package coop.quitus.identity;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.Set;
import java.util.UUID;

/// Which roles a person holds in a place today. The federation answers, from the mandates of the
/// day; rights end with them.
public interface RolesHere {

    /// In a cooperative: by a mandate there, in its school, in its association or in the
    /// federation. Empty for a stranger, and for a cooperative that does not exist: both are told
    /// 404.
    Set<Role> in(CooperativeId cooperative, UUID person);

    Set<Role> in(AssociationId association, UUID person);

    /// In the federation as a whole, or anywhere at all for pages that belong to no place.
    Set<Role> anywhere(UUID person);
}
