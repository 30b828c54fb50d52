package coop.quitus.job;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;

/// Whose work a job is: its keepers see how far it is, may stop it, and take what it made.
public sealed interface Site {

    record OfCooperative(CooperativeId id) implements Site {}

    record OfAssociation(AssociationId id) implements Site {}

    record OfFederation() implements Site {}
}
