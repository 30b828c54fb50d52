package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What the year begins with: what was there on 31 August, taken up in one click (ACC-04).
public record OpeningPage(
        Frame frame,
        String path,
        SchoolYear year,
        Chart chart,
        Books.Opening opening,
        List<Sentence> sentences)
        implements Page {

    /// A till, with what was left in it and what the year was opened with.
    public record Row(String name, Money left, Money brought) {
        public boolean differs() {
            return !left.equals(brought);
        }
    }

    public List<Row> rows() {
        var tills = new LinkedHashSet<Till>(opening.left().keySet());
        tills.addAll(opening.brought().keySet());
        var rows = new ArrayList<Row>();
        for (Till till : tills) {
            rows.add(
                    new Row(
                            chart.nameOf(till),
                            opening.left().getOrDefault(till, Money.ZERO),
                            opening.brought().getOrDefault(till, Money.ZERO)));
        }
        return rows;
    }
}
