package coop.quitus.sampling.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the section that holds an association's draws, and those that may be drawn.
@Component
final class Headquarters {

    private final Places places;

    Headquarters(Places places) {
        this.places = places;
    }

    Cooperative of(AssociationId association) {
        return places.headquarters(association);
    }

    /// Neither headquarters nor a place for practice, whether it lives or not.
    List<Cooperative> sections(AssociationId association) {
        return places.cooperativesOf(association).stream()
                .filter(one -> !one.headquarters() && !one.practice())
                .toList();
    }

    /// Neither headquarters, nor a place for practice, nor closed before the year.
    List<Cooperative> sections(AssociationId association, SchoolYear year) {
        return sections(association).stream().filter(one -> one.livesIn(year)).toList();
    }

    Cooperative cooperative(CooperativeId id) {
        return places.cooperative(id).orElseThrow();
    }

    Association association(AssociationId id) {
        return places.association(id).orElseThrow();
    }
}
