package coop.quitus.sampling;

import coop.quitus.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/// A line of the list that a draw is made from.
///
/// @param number of the cooperative, as papers show it: `42-0001`
/// @param weight of its signs of risk on the day of the announcement
/// @param lastVisited the last school year, by the year it starts in, whose visit was signed; null
///   for none
public record Listed(String number, int weight, @Nullable Integer lastVisited) {

    /// `42-0001;4;2021`.
    String line() {
        return number + ";" + weight + ";" + (lastVisited == null ? "" : lastVisited);
    }

    /// Of the line, so that a changed one betrays itself.
    String digest() {
        return Sha256.of(line());
    }

    /// Whether it was visited so lately that chance leaves it alone.
    boolean rests(int year, int restYears) {
        return lastVisited != null && year - lastVisited < restYears;
    }
}
