package coop.quitus.identity.internal;

import coop.quitus.identity.Role;
import java.util.Set;

/// Who may open a door.
sealed interface Who {

    /// Anyone, known or not.
    record Everyone() implements Who {}

    /// Anyone signed in; in a place, anyone who holds a mandate there.
    record Known() implements Who {}

    /// Anyone, but in the demo only; elsewhere the door does not exist.
    record InTheDemo() implements Who {}

    /// The parts of the pages, while they are being drawn; the door exists in no product.
    record InTheWorkshop() implements Who {}

    /// Who looks after the installation.
    record Administrator() implements Who {}

    /// Who holds one of these roles in the place the address names; anywhere when it names none.
    record Holding(Set<Role> roles) implements Who {
        public Holding {
            roles = Set.copyOf(roles);
        }
    }

    static Who holding(Role... roles) {
        return new Holding(Set.of(roles));
    }
}
