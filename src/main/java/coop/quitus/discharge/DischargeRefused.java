package coop.quitus.discharge;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// News, heard in the same transaction: a verifier refused the discharge. The year goes back to
/// those who keep the books; the refusal stays.
public record DischargeRefused(
        CooperativeId cooperative, SchoolYear year, int version, String reason, Actor by) {}
