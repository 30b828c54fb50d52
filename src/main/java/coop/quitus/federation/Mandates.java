package coop.quitus.federation;

import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Who does what, where, from when to when. Rights are read from here each day, and end with the
/// mandate.
public interface Mandates {

    /// What a person holds today, everywhere: the most local first. Their practice school is not
    /// among it ([PracticeSchools]).
    List<Mandate> of(UUID person);

    /// Every mandate of a cooperative, its classes and its school, past ones last.
    List<Mandate> in(CooperativeId cooperative);

    /// Every mandate of the association itself, past ones last.
    List<Mandate> in(AssociationId association);

    /// Every mandate of that role held in a cooperative of the association, ended ones included:
    /// one query, however many cooperatives there are.
    List<Mandate> below(AssociationId association, Role role);

    /// The roles this person may give in that cooperative: the mandate holder invites teachers,
    /// parents and verifiers; only the association names who holds the account.
    Set<Role> givable(CooperativeId cooperative, UUID by);

    /// The roles this person may give in the association itself.
    Set<Role> givable(AssociationId association, UUID by);

    /// Gives a mandate. Someone known may give only what is theirs to give; the installation's
    /// administrator and the command line give the first ones.
    Outcome<Mandate, PlaceFinding> give(NewMandate mandate, Actor by);

    /// What such a mandate would be refused for, without writing anything.
    List<PlaceFinding> examine(NewMandate mandate, Actor by);

    /// Ends a mandate now. One may always give up one's own.
    Outcome<Mandate, PlaceFinding> end(UUID mandate, Actor by);
}
