package coop.quitus.cashbook;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Till;
import java.util.List;
import java.util.Map;

/// A cash book as it would enter the books.
///
/// @param opening what each till held on 1 September; empty when the file does not say
/// @param drafts the rows, in the order of the file
/// @param closing what each till would hold after the last row
/// @param already how many of the rows are in the books from an earlier import of this very file
public record Preview(
        Columns columns,
        Map<Till, Money> opening,
        List<DraftEntry> drafts,
        Map<Till, Money> closing,
        int already) {

    public Preview {
        opening = Map.copyOf(opening);
        drafts = List.copyOf(drafts);
        closing = Map.copyOf(closing);
    }
}
