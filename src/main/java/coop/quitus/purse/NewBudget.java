package coop.quitus.purse;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.UUID;

/// A budget as an adult opens it to a class.
///
/// @param id the form's own key, so that a double click opens once
/// @param amount in real euros, above zero: of the class's advance, or of a line of a project
public record NewBudget(UUID id, SchoolYear year, String classCode, String title, Money amount) {}
