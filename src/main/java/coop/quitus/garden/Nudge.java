package coop.quitus.garden;

/// How an answer stands beside the exact figure. The page makes a sentence of it, that helps and
/// does not give the answer.
public enum Nudge {
    /// Nothing was answered yet.
    NONE,
    RIGHT,
    /// It is the figure of the other sum: the area for the perimeter, or the reverse.
    OTHER_SUM,
    /// The digits are right, the unit is not.
    OTHER_UNIT,
    /// Within a fifth of it, and less.
    A_LITTLE_LESS,
    /// Within a fifth of it, and more.
    A_LITTLE_MORE,
    LESS,
    MORE
}
