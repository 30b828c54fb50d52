package coop.quitus.treasury;

import java.util.List;

/// The columns of a bank's CSV, for a person to say what they hold.
///
/// @param delimiter `;`, `,` or a tab
/// @param header the row of their names, from 0
/// @param names in the order of the file
/// @param samples the first rows under the names, at most three
public record CsvColumns(
        char delimiter, int header, List<String> names, List<List<String>> samples) {

    public CsvColumns {
        names = List.copyOf(names);
        samples = samples.stream().map(List::copyOf).toList();
    }

    /// What tells such files from others: their names, in order.
    public String signature() {
        return String.join("|", names);
    }
}
