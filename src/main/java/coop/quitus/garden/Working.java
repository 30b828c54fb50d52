package coop.quitus.garden;

/// How a class stands with a sum it works out itself: the house compares, and never does it first.
///
/// @param question what is asked: `AIRE.1` and `PERIMETRE.1` of a version of the plot, `PLANTES.…`
///   of a planting
/// @param tries how many answers were typed
/// @param last the last one, in the unit of the question ([Unit]); 0 before the first
/// @param typed as it was typed, with its unit
/// @param right whether an answer was right
/// @param nudge how the last answer stands
public record Working(
        String question, int tries, long last, String typed, boolean right, Nudge nudge) {

    /// From this try on, the house shows how it is done.
    public static final int SHOWN_AFTER = 3;

    public static Working none(String question) {
        return new Working(question, 0, 0, "", false, Nudge.NONE);
    }

    /// Whether the figure may be seen: the class found it, or tried enough.
    public boolean shown() {
        return right || tries >= SHOWN_AFTER;
    }
}
