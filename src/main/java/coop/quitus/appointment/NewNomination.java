package coop.quitus.appointment;

import coop.quitus.identity.Role;

/// A nomination as it is asked for.
///
/// @param role `MANDATE_HOLDER`, or `TREASURER` for the co-signatory
/// @param name as one calls them
public record NewNomination(Role role, String name, String email, String words) {}
