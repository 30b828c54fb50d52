package coop.quitus.cashbook;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Till;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A cash book as it would enter the books, and all that stands in its way. Nothing was written.
///
/// @param opening what each till held on 1 September; empty when the file does not say
/// @param rows those that can be read, in the order of the file
/// @param totals what each line of the chart would receive or cost, in the order of the file; never
///   negative but for a refund
/// @param closing what each till would hold after the last row
/// @param traces the public subsidies, and what their words say they paid
/// @param findings the most telling first; nothing can be brought while one of them blocks
public record Preview(
        Columns columns,
        Map<Till, Money> opening,
        List<Row> rows,
        Map<AccountKey, Money> totals,
        Map<Till, Money> closing,
        List<SubsidyTrace> traces,
        List<CashBookFinding> findings) {

    /// A row of the file and the entry it would become.
    ///
    /// @param number as the spreadsheet numbers it, from 1
    /// @param already whether it is in the books from an earlier import
    public record Row(int number, DraftEntry entry, boolean already) {}

    public Preview {
        opening = Collections.unmodifiableMap(new LinkedHashMap<>(opening));
        rows = List.copyOf(rows);
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        closing = Collections.unmodifiableMap(new LinkedHashMap<>(closing));
        traces = List.copyOf(traces);
        findings = List.copyOf(findings);
    }

    public List<DraftEntry> drafts() {
        return rows.stream().map(Row::entry).toList();
    }

    /// How many of the rows are in the books from an earlier import of the same rows, in this file
    /// or in another format.
    public int already() {
        return (int) rows.stream().filter(Row::already).count();
    }

    public boolean canBeBrought() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCKS);
    }
}
