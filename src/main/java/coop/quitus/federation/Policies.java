package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// The choices of each association, by school year.
public interface Policies {

    /// The choices in force: those of the year, else of the last year that has some, else
    /// [Policy#DEFAULT].
    Policy of(AssociationId association, SchoolYear year);

    Outcome<Policy, PlaceFinding> choose(
            AssociationId association, SchoolYear year, Policy policy, Actor by);

    /// What may be paid for, according to the association: the national pack, and its own words
    /// after it.
    List<SpendingAdvice> spendingPack(AssociationId association);
}
