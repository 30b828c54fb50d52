package coop.quitus.assembly;

import java.time.LocalDate;

/// A bundle was sent: when, and what was answered.
///
/// @param reference the number on the receipt
public record Deposit(Authority authority, LocalDate on, String reference, String by) {}
