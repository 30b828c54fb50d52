package coop.quitus.oversight;

import coop.quitus.identity.Person;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an association's team shares its cooperatives between its members, and what it notes of
/// them. A cooperative sees nothing of it.
public interface Stewards {

    /// Who is of the team today, by name.
    List<Person> team(AssociationId association);

    /// Says where cooperatives are, and who looks after them.
    ///
    /// @param sector null leaves it as it is; empty for none
    /// @param steward of the team; ignored unless `entrust`; null for nobody
    /// @return how many were written
    Outcome<Integer, OversightFinding> assign(
            AssociationId association,
            Set<CooperativeId> cooperatives,
            @Nullable String sector,
            boolean entrust,
            @Nullable UUID steward,
            Actor by);

    /// The latest first.
    List<PrivateNote> notes(AssociationId association, CooperativeId about);

    Outcome<PrivateNote, OversightFinding> note(
            AssociationId association, CooperativeId about, String words, Actor by);
}
