package coop.quitus.training.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Finds the section that holds what an association does: its headquarters.
@Component
final class Headquarters {

    private final Places places;

    /// They are never founded again: asked for once.
    private final Map<AssociationId, Cooperative> known = new ConcurrentHashMap<>();

    Headquarters(Places places) {
        this.places = places;
    }

    Cooperative of(AssociationId association) {
        return known.computeIfAbsent(
                association,
                _ ->
                        places.cooperativesOf(association).stream()
                                .filter(Cooperative::headquarters)
                                .findFirst()
                                .orElseThrow());
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
