package coop.quitus.consolidation;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;

/// The accounts of a year in the shape of ANC 2018-06: balance sheet, income statement and the
/// tables of the notes, beside the year before.
///
/// @param name whose: *OCCE de la Loire*
/// @param result above zero for a surplus
/// @param assets equal to the liabilities, to the cent (CON-02)
public record AnnualAccounts(
        String name,
        SchoolYear year,
        LocalDate on,
        Money result,
        Money assets,
        Money liabilities,
        List<Table> statements,
        List<Table> notes) {

    public AnnualAccounts {
        statements = List.copyOf(statements);
        notes = List.copyOf(notes);
    }

    public boolean balanced() {
        return assets.equals(liabilities);
    }

    /// A table of the accounts.
    ///
    /// @param key its short name, for a sheet or a link
    /// @param words what is worth saying under its title; may be empty
    public record Table(
            String key, String title, String words, List<String> heads, List<Row> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /// A row of [String], [Money] or [Integer].
    ///
    /// @param total whether it sums the rows above
    public record Row(List<Object> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Object... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(Object... cells) {
            return new Row(List.of(cells), true);
        }
    }
}
