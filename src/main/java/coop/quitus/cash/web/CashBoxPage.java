package coop.quitus.cash.web;

import coop.quitus.cash.CashCount;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The cash box: what the books say, what was counted, and when.
///
/// @param held what the books say it holds
/// @param counts of that year, the latest first
/// @param explained what the gap of the latest may come from; empty when it agreed
public record CashBoxPage(
        Frame frame,
        String path,
        SchoolYear year,
        Money held,
        List<CashCount> counts,
        List<Sentence> explained,
        boolean mayCount)
        implements Page {

    public String words(CashCount count) {
        return count.gap().isZero()
                ? "juste"
                : (count.gap().isNegative() ? "il manquait " : "il y avait en trop ")
                        + count.gap().absolute().inFrench();
    }
}
