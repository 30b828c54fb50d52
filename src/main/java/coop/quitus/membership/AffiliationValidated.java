package coop.quitus.membership;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;

/// News: the association validated the affiliation of a cooperative.
public record AffiliationValidated(CooperativeId cooperative, SchoolYear year) {}
