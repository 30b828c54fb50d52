package coop.quitus.closing;

/// What changed between two versions of a report, figure by figure.
///
/// @param what the figure, in French: *Dépenses : Charges des activités éducatives*
/// @param before as it is read; empty when it was not there
/// @param after as it is read; empty when it is not there any more
public record Difference(String what, String before, String after) {}
