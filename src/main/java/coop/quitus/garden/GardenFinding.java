package coop.quitus.garden;

import coop.quitus.garden.Experiment.Stage;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be refused in a garden.
public sealed interface GardenFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case OddSquare _, CornerCount _, OffThePaper _, SidesCross _, NotOnePiece _ ->
                    GardenRules.JAR_01;
            case OutsideThePlot _, Taken _, NotARectangle _, Planted _ -> GardenRules.JAR_02;
            case TooEarly _ -> GardenRules.JAR_03;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case OddSquare _ -> "carreau";
            case CornerCount _, OffThePaper _, SidesCross _ -> "coins";
            case OutsideThePlot _, Taken _, NotARectangle _ -> "place";
            case NoSuchPlant _ -> "plante";
            case NotADay _ -> "le";
            case OutOfReach(Measure measure) -> measure.field();
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case FirstNameInside(String field, List<String> _) -> field;
            default -> "";
        };
    }

    /// A square that is not worth 10, 25, 50 or 100 centimetres.
    record OddSquare(int squareCm) implements GardenFinding {}

    /// Fewer than three corners, or more than forty.
    record CornerCount(int count) implements GardenFinding {}

    record OffThePaper(Corner corner) implements GardenFinding {}

    /// Two sides that cross or touch elsewhere than at their common corner.
    record SidesCross(Corner from, Corner to, Corner otherFrom, Corner otherTo)
            implements GardenFinding {}

    /// Coloured squares in several pieces, or around a hole.
    record NotOnePiece() implements GardenFinding {}

    /// The plot cannot be drawn again while plants stand on it.
    record Planted() implements GardenFinding {}

    record NoPlot() implements GardenFinding {}

    record NoSuchPlant(String plant) implements GardenFinding {}

    record OutsideThePlot() implements GardenFinding {}

    /// Another plant stands on some of these squares.
    record Taken(String plant) implements GardenFinding {}

    /// Coloured squares that do not fill a rectangle.
    record NotARectangle() implements GardenFinding {}

    record NoSuchPlanting() implements GardenFinding {}

    record NoSuchQuestion() implements GardenFinding {}

    record NoSuchReading() implements GardenFinding {}

    record NoSuchResult() implements GardenFinding {}

    /// A line of the log that says nothing.
    record NothingSeen() implements GardenFinding {}

    /// A day that is not of the school year, or has not come yet.
    record NotADay(LocalDate day) implements GardenFinding {}

    record OutOfReach(Measure measure) implements GardenFinding {}

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements GardenFinding {}

    record TooLong(String field, int most) implements GardenFinding {}

    /// First names of the school's pupils stand in a text that stays (RGPD-02).
    record FirstNameInside(String field, List<String> names) implements GardenFinding {}

    /// The stage before is not written yet.
    record TooEarly(Stage first) implements GardenFinding {}
}
