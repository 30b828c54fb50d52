package coop.quitus.restructuring.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.restructuring.Restructuring;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The restructurings of associations, with the entries that carry them, and who decides of them.
@Component
final class DecisionRegister {

    private final DecisionShelf shelf;
    private final SideTable sides;
    private final Tenancy tenancy;
    private final Places places;
    private final RolesHere roles;

    DecisionRegister(
            DecisionShelf shelf, SideTable sides, Tenancy tenancy, Places places, RolesHere roles) {
        this.shelf = shelf;
        this.sides = sides;
        this.tenancy = tenancy;
        this.places = places;
        this.roles = roles;
    }

    List<Restructuring> all(AssociationId association) {
        return sides.carried(association, shelf.of(association));
    }

    Optional<Restructuring> find(AssociationId association, UUID id) {
        return all(association).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// One that moved elsewhere has some of each association.
    List<Restructuring> of(CooperativeId cooperative) {
        List<Restructuring> known = shelf.of(cooperative);
        return known.stream()
                .map(Restructuring::association)
                .distinct()
                .flatMap(association ->
                        sides
                                .carried(
                                        association,
                                        known.stream()
                                                .filter(one ->
                                                        one.association().equals(association))
                                                .toList())
                                .stream())
                .toList();
    }

    boolean isOfficer(AssociationId association, Actor by) {
        return roles.in(association, by.person()).contains(Role.ASSOCIATION_OFFICER);
    }

    /// In a transaction of the association's own section.
    void writing(AssociationId association, Runnable work) {
        CooperativeId headquarters = places.headquarters(association).id();
        tenancy.within(headquarters, work);
    }
}
