package coop.quitus.partner;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What partners promise and give without money.
///
/// Other rooms read `partner.published_contribution`: the standing ones, with their accounts.
public interface Contributions {

    /// Those of a school year, the withdrawn ones too, by day.
    List<Contribution> of(CooperativeId cooperative, SchoolYear year);

    /// Values something that was given.
    Outcome<Contribution, PartnerFinding> value(
            CooperativeId cooperative, NewContribution asked, Actor by);

    /// It was a mistake: the line stays, with its reason, and counts no more.
    Outcome<Contribution, PartnerFinding> withdraw(
            CooperativeId cooperative, UUID contribution, String reason, Actor by);

    /// The promises, the latest first.
    List<Commitment> promised(CooperativeId cooperative);

    /// A promise, typed by the partner at their door or by the school.
    ///
    /// @param key of the form, and the promise's id
    Outcome<Commitment, PartnerFinding> promise(
            CooperativeId cooperative,
            UUID key,
            UUID partner,
            @Nullable UUID project,
            Nature nature,
            String label,
            Quantity quantity,
            String unit,
            Actor by);
}
