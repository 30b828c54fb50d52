package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Frame;
import coop.quitus.ui.MonthCurve;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The cash book of a year, a page of it.
///
/// @param query what was searched; empty for all
/// @param from how many entries were passed over
/// @param found how many there are in all
/// @param tills what each till holds
/// @param opening what the year was opened with, beside what the year before left
/// @param withoutVoucher how many expenses have no voucher yet
public record JournalPage(
        Frame frame,
        String path,
        SchoolYear year,
        Chart chart,
        String query,
        int from,
        int found,
        List<Entry> entries,
        Map<Till, Money> tills,
        MonthCurve curve,
        int withoutVoucher,
        Books.Opening opening,
        boolean mayWrite)
        implements Page {

    static final int A_PAGE = 50;

    public String book() {
        return path + "/cahier";
    }

    public Money held() {
        return Money.sum(tills.values().stream());
    }

    public String nameOf(Till till) {
        return chart.nameOf(till);
    }

    /// What is shown of an entry: what moved, or the sum that changed tills.
    public Money amount(Entry entry) {
        return entry.kind() == EntryKind.TRANSFER
                ? Money.sum(entry.lines().stream().map(Line::amount).filter(Money::isPositive))
                : entry.movement();
    }

    /// Under what it stands, in a few words: *Charges des activités éducatives · CE2*.
    public String where(Entry entry) {
        List<String> names =
                entry.lines().stream()
                        .filter(line -> entry.kind() == EntryKind.TRANSFER || !line.isTill())
                        .map(line ->
                                line.isTill()
                                        ? nameOf(line.till())
                                        : chart.label(line.account())
                                                + (line.classCode().isEmpty()
                                                        ? ""
                                                        : " · " + line.classCode()))
                        .distinct()
                        .toList();
        return String.join(entry.kind() == EntryKind.TRANSFER ? " → " : ", ", names);
    }

    public boolean lacksVoucher(Entry entry) {
        return entry.kind() == EntryKind.EXPENSE && entry.stands() && entry.vouchers().isEmpty();
    }

    public String words() {
        int to = Math.min(from + A_PAGE, found);
        return found == 0
                ? "Rien de tel dans cette année."
                : "Écritures " + (from + 1) + " à " + to + " sur " + found;
    }

    public String before() {
        return from == 0 ? "" : page(Math.max(0, from - A_PAGE));
    }

    public String after() {
        return from + A_PAGE >= found ? "" : page(from + A_PAGE);
    }

    private String page(int start) {
        return JournalController.address(book(), query, start);
    }
}
