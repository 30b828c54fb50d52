package coop.quitus.membership;

import java.time.LocalDate;

/// A reminder that was sent.
///
/// @param recipients how many mandate holders were written to
/// @param words the letter, word for word
public record Reminder(LocalDate on, int recipients, String words, String sentBy) {}
