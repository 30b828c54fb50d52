package coop.quitus.dues.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The sections of an association: its headquarters, and its cooperatives.
@Component
final class Sections {

    private final Places places;

    Sections(Places places) {
        this.places = places;
    }

    Cooperative headquarters(AssociationId association) {
        return places.headquarters(association);
    }

    /// Without the headquarters and the practice schools, by number.
    List<Cooperative> cooperatives(AssociationId association) {
        return places.cooperativesOf(association).stream()
                .filter(one -> !one.headquarters() && !one.practice())
                .sorted(Comparator.comparing(Cooperative::number))
                .toList();
    }
}
