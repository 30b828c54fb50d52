package coop.quitus.ledger.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.ChartExtensions.Extension;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The lines an association adds under those of the nation.
///
/// @param chart the nation's
/// @param mayChange whether this reader may write
/// @param asksWhy whether a change in that year says why
public record ExtensionsPage(
        Frame frame,
        String path,
        SchoolYear year,
        Chart chart,
        List<Extension> lines,
        boolean mayChange,
        boolean asksWhy,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Choice> accounts() {
        return chart.accounts().stream()
                .filter(one -> one.key().isCharge() || one.key().isProduct())
                .map(one -> new Choice(one.key().value(), one.label(), one.code()))
                .toList();
    }
}
