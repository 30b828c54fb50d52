package coop.quitus.discharge;

import coop.quitus.verification.ReportOffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the discharge of a year stands today.
///
/// @param offer what one may sign now; empty when nothing is offered
/// @param candidates who may sign it and did not yet; more than who must when one of several is
///   enough
/// @param awaited who must still sign, in words; empty when nothing is offered or all is there
/// @param discharges every version that was signed or refused, the latest first
/// @param voiding why the latest one does not vouch for the books any more; empty while it does
public record DischargeStanding(
        Optional<ReportOffer> offer,
        List<Awaited> candidates,
        List<String> awaited,
        List<Discharge> discharges,
        Optional<Voiding> voiding) {

    public DischargeStanding {
        candidates = List.copyOf(candidates);
        awaited = List.copyOf(awaited);
        discharges = List.copyOf(discharges);
    }

    /// The latest version that someone signed or refused.
    public Optional<Discharge> latest() {
        return discharges.stream().findFirst();
    }

    /// The discharge of what is offered now, as far as it is signed.
    public Optional<Discharge> ofTheOffer() {
        return latest().filter(one ->
                offer.map(ReportOffer::version).filter(v -> v == one.version()).isPresent());
    }

    /// Given, and the books still say what was signed.
    public boolean holds() {
        return latest().filter(Discharge::given).isPresent() && voiding.isEmpty();
    }

    /// Whether all that was awaited is there and only the conclusion is missing: a verifier was
    /// withdrawn after the others signed.
    public boolean mayConclude() {
        return awaited.isEmpty()
                && ofTheOffer().filter(one -> !one.given() && !one.refused()).isPresent();
    }

    /// Why a discharge is void (VER-02): the books say something else since.
    ///
    /// @param piece the first entry written after it was signed; empty when the change is of
    ///   another sort
    /// @param since when that entry was written, UTC; the last signature otherwise
    /// @param by who wrote it; empty when it is not known
    public record Voiding(String piece, Instant since, String by) {}
}
