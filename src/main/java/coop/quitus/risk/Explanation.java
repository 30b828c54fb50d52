package coop.quitus.risk;

import java.time.Instant;

/// Why a sign is no trouble, said by someone who looked. It is never changed.
public record Explanation(String reason, Instant at, String by) {}
