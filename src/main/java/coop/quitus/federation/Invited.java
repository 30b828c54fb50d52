package coop.quitus.federation;

import coop.quitus.identity.Role;
import java.time.LocalDate;
import java.util.Optional;

/// Someone who is asked to take a part, known here or not yet.
///
/// @param name as one calls them
/// @param email where the invitation goes
/// @param until the mandate's last day, included; empty when it has none
public record Invited(
        String name,
        String email,
        Role role,
        Place place,
        LocalDate from,
        Optional<LocalDate> until) {}
