package coop.quitus.assembly.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Finds the section that holds what the auditor's room keeps: the association's headquarters.
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
}
