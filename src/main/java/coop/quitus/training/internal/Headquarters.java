package coop.quitus.training.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import org.springframework.stereotype.Component;

/// Finds the section that holds what an association does: its headquarters.
@Component
final class Headquarters {

    private final Places places;

    Headquarters(Places places) {
        this.places = places;
    }

    Cooperative of(AssociationId association) {
        return places.headquarters(association);
    }

    Cooperative over(CooperativeId cooperative) {
        return of(cooperative(cooperative).association());
    }

    Cooperative cooperative(CooperativeId id) {
        return places.cooperative(id).orElseThrow();
    }

    Association association(AssociationId id) {
        return places.association(id).orElseThrow();
    }
}
