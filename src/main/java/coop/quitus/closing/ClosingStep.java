package coop.quitus.closing;

/// A step of the path of a year, as it was taken.
///
/// @param words the comment or the reason it was taken with; empty when there was none
public record ClosingStep(int number, ClosingState state, String words) {}
