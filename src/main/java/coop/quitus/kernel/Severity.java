package coop.quitus.kernel;

/// How much a rule weighs when it is broken.
public enum Severity {
    /// Refused: nothing is written.
    BLOCKS,
    /// Written, with a remark that stays visible.
    WARNS,
    /// Worth saying once.
    INFORMS
}
