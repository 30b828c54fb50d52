package coop.quitus.discharge;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// News, heard in the same transaction: the last signature that was awaited is there, and the
/// discharge is given.
///
/// @param digest the exact state of the books it vouches for
/// @param by who signed last
public record DischargeGiven(
        CooperativeId cooperative, SchoolYear year, int version, String digest, Actor by) {}
