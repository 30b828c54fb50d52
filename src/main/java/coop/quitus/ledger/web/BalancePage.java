package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// The trial balance on the evening of a day.
public record BalancePage(
        Frame frame,
        String path,
        SchoolYear year,
        LocalDate on,
        String banner,
        List<AccountRow> rows)
        implements Page {

    public Money debit() {
        return Money.sum(rows.stream().map(AccountRow::debit));
    }

    public Money credit() {
        return Money.sum(rows.stream().map(AccountRow::credit));
    }
}
