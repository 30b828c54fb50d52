package coop.quitus.cashbook;

/// Whether expenses are charged to a public subsidy when their words say so.
public enum Tracing {
    /// A town paid *for the garden*: seeds, soil and spades of that year are charged to it, if they
    /// cost no more than it gave. Shown before anything is written.
    FROM_WORDS,
    NONE
}
