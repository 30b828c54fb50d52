package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.Columns;
import java.util.List;

/// A row of the file, read by what its columns hold.
///
/// @param number as the spreadsheet numbers it, from 1
record Cells(int number, List<String> row, Columns columns) {

    String text(Class<? extends Columns.Column> kind) {
        int column = columns.find(kind);
        return column < 0 ? "" : at(column);
    }

    String at(int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    /// The first thing the row says.
    String first() {
        return row.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    }
}
