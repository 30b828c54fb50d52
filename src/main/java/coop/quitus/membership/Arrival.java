package coop.quitus.membership;

import java.time.LocalDate;
import java.util.UUID;

/// Heads that came to a class during the year: covered from that day, and nothing more is due
/// (domain, section 1.6).
public record Arrival(
        UUID id, String classCode, int pupils, int adults, LocalDate on, String saidBy) {}
