package coop.quitus.purse.internal;

import coop.quitus.kernel.Money;
import coop.quitus.purse.NewQuote;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.Quote;
import coop.quitus.purse.QuoteItem;
import java.util.ArrayList;
import java.util.List;

/// Whether a quote is whole, and whether the class's sums are right. Pure.
final class QuoteRules {

    private static final int MOST_LINES = 12;

    private QuoteRules() {}

    static List<PurseFinding> whole(NewQuote asked) {
        var findings = new ArrayList<PurseFinding>();
        if (asked.supplier().isBlank()) {
            findings.add(new PurseFinding.Missing("fournisseur", "le nom du magasin"));
        }
        if (asked.supplier().length() > 80) {
            findings.add(new PurseFinding.TooLong("fournisseur", 80));
        }
        if (asked.items().isEmpty()
                || asked.items().size() > MOST_LINES
                || !asked.items().stream().allMatch(QuoteRules::whole)) {
            findings.add(new PurseFinding.EmptyQuote());
        }
        return findings;
    }

    private static boolean whole(QuoteItem item) {
        return !item.label().isBlank()
                && item.label().length() <= 80
                && item.number() >= 1
                && item.number() <= 999
                && item.unit().isPositive();
    }

    /// The lines first: the whole is said only once they are right.
    static List<PurseFinding> sums(Quote quote, List<Money> lines, Money total) {
        var findings = new ArrayList<PurseFinding>();
        for (int i = 0; i < quote.items().size(); i++) {
            QuoteItem item = quote.items().get(i);
            if (i >= lines.size() || !lines.get(i).equals(item.total())) {
                findings.add(new PurseFinding.NotTheLine(i + 1, item.unit(), item.number()));
            }
        }
        if (findings.isEmpty() && !total.equals(quote.total())) {
            findings.add(new PurseFinding.NotTheTotal(total));
        }
        return findings;
    }
}
