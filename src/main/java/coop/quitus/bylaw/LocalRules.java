package coop.quitus.bylaw;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// The bell that a room answers when it lets an association choose: its part of the page where
/// national and local rules stand side by side.
public interface LocalRules {

    /// Its title on the page: *Les tarifs*.
    String title();

    /// Its rank on the page, from 10.
    int rank();

    /// Where the association changes it, for that year.
    String door(AssociationId association, SchoolYear year);

    /// Where the association gives up all its choices of this part from that year on; empty when it
    /// does so one by one behind the [#door].
    default String wayBack(AssociationId association, SchoolYear year) {
        return "";
    }

    List<LocalRule> of(AssociationId association, SchoolYear year);

    /// What a national release may set, as it stands that year; empty when releases set nothing of
    /// it.
    default List<NationalValue> national(SchoolYear year) {
        return List.of();
    }
}
