package coop.quitus.cashbook;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// Brings in a cash book kept elsewhere: all of it or nothing.
public interface CashBookImport {

    /// The largest file that is read, in bytes.
    int MOST_BYTES = 10 * 1024 * 1024;

    /// The most rows a cash book may have.
    int MOST_ROWS = 20_000;

    /// Reads the file and judges every row, without writing anything.
    ///
    /// @param columns what each column holds; empty to recognise them by their names
    Outcome<Preview, CashBookFinding> preview(
            CooperativeId cooperative, SchoolYear year, byte[] file, Optional<Columns> columns);

    /// Writes the brought-forward and every row, in one transaction. The same file twice changes
    /// nothing.
    Outcome<Preview, CashBookFinding> bring(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<Columns> columns,
            Actor by);
}
