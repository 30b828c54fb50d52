package coop.quitus.bylaw;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Map;

/// What each association changed, when, and why. It is only ever added to.
public interface LocalHistory {

    /// Whether a change in that year must say why: the year runs, or is over (LOC-01).
    boolean asksWhy(SchoolYear year);

    /// Whether the reason that is asked for is missing.
    default boolean lacksReason(SchoolYear year, String reason) {
        return reason.isBlank() && asksWhy(year);
    }

    /// Notes what changed, in the transaction that changes it; what stays the same is left out.
    ///
    /// @throws IllegalArgumentException when the reason is missing: who calls has asked for it
    void note(
            AssociationId association,
            SchoolYear year,
            List<Changed> what,
            String reason,
            Actor by);

    /// The changes of a year, the latest first.
    List<LocalChange> of(AssociationId association, SchoolYear year);

    /// The latest change of each choice up to that year, by key.
    Map<String, LocalChange> latest(AssociationId association, SchoolYear year);

    /// @param key as in [LocalRule]
    record Changed(String key, String name, String before, String after) {}
}
