package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.ChartExtensions;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.function.Function;

/// Several entries at once, as in a notebook.
///
/// @param added what the association adds under those accounts
/// @param held what all tills hold before these rows
public record GridPage(
        Frame frame,
        String path,
        List<GridRow> rows,
        List<Choice> tills,
        List<Choice> classes,
        List<Account> accounts,
        List<ChartExtensions.Extension> added,
        Money held)
        implements Page {

    public Money received() {
        return sum(GridRow::received);
    }

    public Money spent() {
        return sum(GridRow::spent);
    }

    private Money sum(Function<GridRow, String> column) {
        return Money.sum(rows.stream().map(column).flatMap(text -> Money.parse(text).stream()));
    }

    public boolean hasRemarks() {
        return rows.stream().anyMatch(row -> !row.sentences().isEmpty());
    }
}
