package coop.quitus.treasury;

/// Where a bank's CSV keeps what we need. Columns count from 0; −1 means the file has none.
///
/// @param delimiter `;`, `,` or a tab
/// @param header the row of the column names, from 0; −1 when the file has none
/// @param debit amounts that went out, whatever their sign in the file
/// @param credit amounts that came in
/// @param amount signed amounts, when there is one column for both
/// @param datePattern as in `dd/MM/yyyy`
public record CsvMapping(
        char delimiter,
        int header,
        int date,
        int label,
        int debit,
        int credit,
        int amount,
        int reference,
        String datePattern) {

    public CsvMapping {
        if (date < 0 || (amount < 0 && (debit < 0 || credit < 0))) {
            throw new IllegalArgumentException("a mapping needs a date and amounts");
        }
    }

    /// The same columns in a file whose names stand on that row.
    public CsvMapping withHeaderOn(int row) {
        return new CsvMapping(
                delimiter, row, date, label, debit, credit, amount, reference, datePattern);
    }
}
