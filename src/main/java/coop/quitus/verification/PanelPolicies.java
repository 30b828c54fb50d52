package coop.quitus.verification;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// What each association asks of those who verify, by school year.
public interface PanelPolicies {

    /// The policy in force: that of the year, else of the last year that has one, else
    /// [PanelPolicy#DEFAULT].
    PanelPolicy of(AssociationId association, SchoolYear year);

    /// Chooses for a year.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<PanelPolicy, VerificationFinding> choose(
            AssociationId association,
            SchoolYear year,
            PanelPolicy policy,
            String reason,
            Actor by);

    /// The three that ship with the house, after what departments publish.
    List<Shipped> shipped();

    /// A policy that ships with the house.
    ///
    /// @param name in French, as the settings page shows it
    /// @param source where it is practised
    record Shipped(String name, String source, PanelPolicy policy) {}
}
