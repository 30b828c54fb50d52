package coop.quitus.ledger.web;

import coop.quitus.document.Voucher;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// One entry: what happened, what proves it, what it is in the books, what it is linked to.
///
/// @param linked the entry it undoes, or that undid it; at most one of each
/// @param mayWrite whether this reader keeps the books
/// @param mayProve whether this reader sees vouchers
/// @param reason what was typed as a reason, when the page comes back
public record EntryPage(
        Frame frame,
        CooperativeId cooperative,
        String book,
        Entry entry,
        Chart chart,
        List<Entry> linked,
        List<Voucher> vouchers,
        boolean mayWrite,
        boolean mayProve,
        String reason,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return book + "/" + entry.piece();
    }

    /// Where the room of subsidies says who paid this piece.
    public String funders() {
        return book.replaceFirst("/cahier$", "") + "/subventions/pieces/" + entry.piece();
    }

    /// Where the room of councils and money says who decided this expense; empty for what was not
    /// spent.
    public String deciders() {
        return entry.kind() == EntryKind.EXPENSE ? here() + "/decision" : "";
    }

    /// Where the association and its auditor ask about this entry.
    public String questions() {
        return here() + "/questions";
    }

    public String label(Line line) {
        return line.isTill() ? chart.nameOf(line.till()) : chart.label(line.account());
    }

    public String code(Line line) {
        return chart.find(line.account()).map(account -> account.code()).orElse("");
    }

    public Money amount() {
        return entry.kind() == EntryKind.TRANSFER
                ? Money.sum(entry.lines().stream().map(Line::amount).filter(Money::isPositive))
                : entry.movement();
    }

    public boolean canBeUndone() {
        return entry.reversedBy() == null && entry.kind() != EntryKind.REVERSAL;
    }

    /// Only what happened in life is written again; a brought-forward is undone and opened again.
    public boolean canBeCorrected() {
        return canBeUndone() && entry.kind() != EntryKind.OPENING;
    }

    public List<Line> tills() {
        return entry.lines().stream().filter(Line::isTill).toList();
    }

    public List<Line> parts() {
        return entry.lines().stream().filter(line -> !line.isTill()).toList();
    }
}
