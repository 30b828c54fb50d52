package coop.quitus.federation;

import coop.quitus.identity.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A mandate as it is asked for.
///
/// @param from its first day
/// @param until its last day, included; empty when it has none
public record NewMandate(
        UUID person, Role role, Place place, LocalDate from, Optional<LocalDate> until) {}
