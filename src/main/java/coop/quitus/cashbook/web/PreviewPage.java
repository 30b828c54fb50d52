package coop.quitus.cashbook.web;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookSentences;
import coop.quitus.cashbook.Preview;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.TreeMap;

/// Last step: the cash book as it would enter the books, and all that stands in its way.
public record PreviewPage(
        Frame frame, String path, String name, SchoolYear year, Chart chart, Preview preview)
        implements Page {

    /// What one till held and would hold.
    public record TillRow(String name, Money before, Money after) {}

    public List<TillRow> tills() {
        var rows = new TreeMap<String, TillRow>();
        for (Till till : preview.closing().keySet()) {
            String called = chart.nameOf(till);
            rows.put(
                    called,
                    new TillRow(
                            called,
                            preview.opening().getOrDefault(till, Money.ZERO),
                            preview.closing().getOrDefault(till, Money.ZERO)));
        }
        return List.copyOf(rows.values());
    }

    /// What its words say of subsidies.
    public List<String> traces() {
        return preview.traces().stream().map(CashBookSentences::of).toList();
    }

    /// What stands in the way.
    public List<Sentence> refusals() {
        return said(Severity.BLOCKS, true);
    }

    /// What is worth knowing.
    public List<Sentence> remarks() {
        return said(Severity.BLOCKS, false);
    }

    private List<Sentence> said(Severity severity, boolean equal) {
        return preview.findings().stream()
                .filter(finding -> (finding.severity() == severity) == equal)
                .map((CashBookFinding finding) -> CashBookSentences.of(finding))
                .map(PreviewPage::withoutAField)
                .toList();
    }

    /// There is no field to go to here: what is wrong is in the file.
    private static Sentence withoutAField(Sentence said) {
        return new Sentence(said.fact(), said.remedy(), said.rule(), "", said.severity());
    }

    public int fresh() {
        return preview.rows().size() - preview.already();
    }

    public Money amount(DraftEntry draft) {
        return draft.kind() == EntryKind.TRANSFER
                ? Money.sum(draft.lines().stream().map(Line::amount).filter(Money::isPositive))
                : draft.movement();
    }

    public String where(DraftEntry draft) {
        return String.join(
                ", ",
                draft.lines().stream()
                        .filter(line -> draft.kind() == EntryKind.TRANSFER || !line.isTill())
                        .map(line ->
                                line.isTill()
                                        ? chart.nameOf(line.till())
                                        : chart.label(line.account()))
                        .distinct()
                        .toList());
    }
}
