package coop.quitus.cashbook;

import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Till;
import java.util.List;
import java.util.stream.IntStream;

/// What each column of a cash book holds, and on which row their names stand.
///
/// @param header the row of the names, from 0
/// @param columns in the order of the file
public record Columns(int header, List<Column> columns) {

    public Columns {
        columns = List.copyOf(columns);
    }

    /// What one column holds.
    public sealed interface Column {}

    public record Piece() implements Column {}

    public record Day() implements Column {}

    public record Label() implements Column {}

    public record Payee() implements Column {}

    public record Mode() implements Column {}

    public record Cheque() implements Column {}

    /// Money that comes into a till.
    public record In(Till till) implements Column {}

    /// Money that goes out of a till.
    public record Out(Till till) implements Column {}

    /// The part of a line of the chart.
    public record Part(AccountKey account) implements Column {}

    /// Left aside, by choice.
    public record Ignored(String name) implements Column {}

    /// A name that says nothing to us: refused if it holds anything.
    public record Unknown(String name) implements Column {}

    /// Where a kind of column stands; −1 when it is not there.
    public int find(Class<? extends Column> kind) {
        return IntStream.range(0, columns.size())
                .filter(i -> kind.isInstance(columns.get(i)))
                .findFirst()
                .orElse(-1);
    }
}
