package coop.quitus.letter;

import coop.quitus.kernel.CooperativeId;

/// A partner answered. Said in the same transaction.
///
/// @param letter with its answer
public record LetterAnswered(CooperativeId cooperative, Letter letter) {}
