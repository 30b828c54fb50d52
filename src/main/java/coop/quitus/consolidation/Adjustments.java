package coop.quitus.consolidation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// From cash to accrual (ANC 2018-06): what is proposed for the accounts of a year, and what the
/// treasurer of the association made of it. No book is touched; every choice stays, with its reason
/// (CON-01).
public interface Adjustments {

    /// Proposed ones first, then those decided.
    List<Adjustment> of(AssociationId association, SchoolYear year);

    /// Accepts one, as proposed or with another amount, or refuses it.
    ///
    /// @param amount what is accepted; ignored when it is refused
    /// @param reason 3 to 300 characters
    Outcome<Adjustment, ConsolidationFinding> choose(
            AssociationId association,
            SchoolYear year,
            String origin,
            boolean accepted,
            Money amount,
            String reason,
            Actor by);

    /// Accepts all that waits, as proposed.
    ///
    /// @return how many
    Outcome<Integer, ConsolidationFinding> acceptAll(
            AssociationId association, SchoolYear year, String reason, Actor by);

    /// One that no rule proposes, accepted as it is written.
    Outcome<Adjustment, ConsolidationFinding> add(
            AssociationId association,
            SchoolYear year,
            String label,
            String debit,
            String credit,
            Money amount,
            String reason,
            Actor by);

    /// Over how many years goods that last are worn out; zero when they are an expense of the year.
    /// Five until the association chooses.
    int durableYears(AssociationId association, SchoolYear year);

    Outcome<Integer, ConsolidationFinding> chooseDurableYears(
            AssociationId association, SchoolYear year, int years, String reason, Actor by);
}
