package coop.quitus.garden.internal;

import coop.quitus.garden.Nudge;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Quantity;
import java.util.Optional;

/// The exact figure of what a class works out, and how an answer stands beside it. Pure.
final class Sums {

    /// @param value in the whole unit of the question
    /// @param tolerance how far a right answer may be: a slanted side is read on a ruler
    /// @param other what the class would answer to the other sum; -1 for none
    record Exact(long value, long tolerance, long other) {

        boolean isRight(long answer) {
            return Math.abs(answer - value) <= tolerance;
        }

        Nudge nudge(long answer) {
            if (isRight(answer)) {
                return Nudge.RIGHT;
            }
            if (answer == other) {
                return Nudge.OTHER_SUM;
            }
            for (long ratio : new long[] {10, 100, 1000, 10_000}) {
                if (answer == value * ratio || answer * ratio == value) {
                    return Nudge.OTHER_UNIT;
                }
            }
            boolean close = Math.abs(answer - value) * 5 <= value;
            if (answer < value) {
                return close ? Nudge.A_LITTLE_LESS : Nudge.LESS;
            }
            return close ? Nudge.A_LITTLE_MORE : Nudge.MORE;
        }
    }

    private Sums() {}

    /// Empty when the question is of a plot that was drawn again.
    static Optional<Exact> ofPlot(String question, Plot plot) {
        long square = plot.squareCm();
        if (question.equals("AIRE." + plot.version())) {
            long exact = plot.areaInHalfSquareCm();
            return Optional.of(new Exact(exact, exact % 2, 2 * square * plot.perimeterCm()));
        }
        if (question.equals("PERIMETRE." + plot.version())) {
            return Optional.of(
                    new Exact(
                            plot.perimeterCm() * 10,
                            plot.slantedSides() * 10L,
                            5 * square * plot.twiceTheSquares()));
        }
        return Optional.empty();
    }

    static Exact of(Planting planting, Quantity quantity) {
        return new Exact(quantity.plants(), 0, (long) planting.width() * planting.height());
    }
}
