package coop.quitus.cashbook;

import java.util.List;

/// What a file's columns seem to be, for a person to complete.
///
/// @param columns as far as they are recognised by their names; the others are `Unknown`
/// @param samples the first rows under the names, at most five, as wide as the columns
public record ColumnGuess(Columns columns, List<List<String>> samples) {

    public ColumnGuess {
        samples = samples.stream().map(List::copyOf).toList();
    }
}
