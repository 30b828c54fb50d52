package coop.quitus.purse;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;
import java.util.UUID;

/// What a class tells of its till.
///
/// @param id the form's own key, so that a double click tells once
/// @param words 80 characters at most, without a first name
/// @param workedOut what the class says is left afterwards; empty where pupils do not write numbers
///   yet
public record NewMovement(
        UUID id,
        SchoolYear year,
        String classCode,
        TillMovement.Way way,
        Money amount,
        TillMovement.Purpose purpose,
        String words,
        Optional<Money> workedOut) {}
