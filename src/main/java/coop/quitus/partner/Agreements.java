package coop.quitus.partner;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The agreements of a cooperative, and the register of those that anyone may read.
public interface Agreements {

    /// All of them, the latest first.
    List<Agreement> of(CooperativeId cooperative);

    Optional<Agreement> find(CooperativeId cooperative, UUID agreement);

    /// Files an agreement. It opens to nobody else until it is published.
    Outcome<Agreement, PartnerFinding> file(
            CooperativeId cooperative, NewAgreement asked, Actor by);

    /// Puts it in the public register, or takes it out.
    Outcome<Agreement, PartnerFinding> publish(
            CooperativeId cooperative, UUID agreement, boolean open, Actor by);

    /// The public register, the latest first.
    ///
    /// @param association whose; null for all
    /// @param words of the object, the school or the partner; empty for all
    /// @return 200 lines at most
    List<PublicAgreement> register(@Nullable AssociationId association, String words);
}
