package coop.quitus.letter;

import java.time.Instant;

/// One text of a letter, as it was written once.
public record LetterVersion(int number, String subject, String body, Instant at, String by) {}
