package coop.quitus.cashbook;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// Brings in a cash book kept elsewhere (CSV, XLSX, ODS): all of it or nothing.
///
/// Columns are recognised by their names: a date, a label, a pair of columns per till, one column
/// per line of the chart; or by a mapping; or by the one this cooperative gave last time.
public interface CashBookImport {

    /// The largest file that is read, in bytes.
    int MOST_BYTES = 10 * 1024 * 1024;

    /// The most rows a cash book may have.
    int MOST_ROWS = 20_000;

    /// Reads the names of the columns and says what they seem to hold.
    Outcome<ColumnGuess, CashBookFinding> columns(
            CooperativeId cooperative, SchoolYear year, byte[] file);

    /// Reads the file, judges every row and rehearses it in the books, without writing anything.
    /// Refused only when the file or its columns cannot be read; all else stands in the preview's
    /// findings.
    ///
    /// @param mapping what the columns hold; empty to recognise them by their names
    Outcome<Preview, CashBookFinding> preview(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<CashBookMapping> mapping);

    /// Writes the brought-forward and every row, in one transaction. The same rows twice, from this
    /// file or from the same cash book in another format, change nothing. A mapping that served is
    /// remembered for this cooperative.
    ///
    /// @param tracing whether the traces of the preview are kept
    Outcome<Preview, CashBookFinding> bring(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<CashBookMapping> mapping,
            Tracing tracing,
            Actor by);

    /// The same with the traces of the preview.
    default Outcome<Preview, CashBookFinding> bring(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<CashBookMapping> mapping,
            Actor by) {
        return bring(cooperative, year, file, mapping, Tracing.FROM_WORDS, by);
    }
}
