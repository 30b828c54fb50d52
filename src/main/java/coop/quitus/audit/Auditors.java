package coop.quitus.audit;

import coop.quitus.federation.Mandate;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is invited into the auditor's room, from when to when. The invitation is a mandate of the
/// association, given by its officers; when it ends, so does every right (AUD-02).
public interface Auditors {

    /// The longest an invitation lasts at once; it can be prolonged.
    int MOST_MONTHS = 12;

    /// Those whose invitation holds or is to come first, then past ones.
    List<Invitation> of(AssociationId association);

    /// Invites someone to read, from today. Refused without a last day, or beyond [#MOST_MONTHS].
    Outcome<Mandate, Finding> invite(
            AssociationId association,
            String name,
            String email,
            @Nullable LocalDate until,
            Actor by);

    /// Prolongs an invitation by another one that follows it: nothing of the first is changed.
    Outcome<Mandate, Finding> prolong(
            AssociationId association, UUID mandate, @Nullable LocalDate until, Actor by);

    /// Ends it now.
    Outcome<Mandate, Finding> end(AssociationId association, UUID mandate, Actor by);

    /// @param holds whether it opens the room today
    record Invitation(Mandate mandate, String name, boolean holds, boolean past) {}
}
