package coop.quitus.federation;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;

/// Where a mandate holds. A mandate above counts in every place below it: an association's staff
/// are staff in each of its cooperatives.
public sealed interface Place {

    /// @param code the class's short name in its cooperative
    record InClass(CooperativeId cooperative, String code) implements Place {}

    record InCooperative(CooperativeId cooperative) implements Place {}

    /// @param uai the school's national number
    record InSchool(String uai) implements Place {}

    record InAssociation(AssociationId association) implements Place {}

    record InFederation() implements Place {}
}
