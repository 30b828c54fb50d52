package coop.quitus.report.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.ReviewSentences;
import coop.quitus.reconciliation.ReconciliationFinding;
import coop.quitus.reconciliation.ReconciliationSentences;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The financial report, blocks A to G.
///
/// @param path where the year lives
/// @param otherDay whether the day asked for is not of this year, so that the last was taken
/// @param full whether this reader sees what lies behind the totals: cheques, pieces, files
public record FinancialReportPage(
        Frame frame, String path, FinancialReport report, boolean otherDay, boolean full)
        implements Page {

    /// The files it can leave in, by the ending of their name.
    public List<String> formats() {
        return Arrays.stream(Reports.Dress.values())
                .map(FinancialReportController::ending)
                .toList();
    }

    /// What the report lacks before it could be signed; empty when it is whole.
    public List<String> missing() {
        var said = new ArrayList<String>();
        if (!report.balance().holds()) {
            said.add("Le bilan (C) ne s'explique pas par le report et le résultat.");
        }
        List<ReconciliationFinding> atTheBank = report.bank().findings();
        if (report.bank().statement() == null && atTheBank.isEmpty()) {
            said.add("Aucun relevé de banque n'atteint ce jour (D).");
        }
        atTheBank.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .map(finding -> ReconciliationSentences.of(finding).fact() + " (D)")
                .forEach(said::add);
        if (report.cash().countedOn() == null) {
            said.add("Personne n'a compté la caisse (E).");
        } else if (!report.cash().counted().equals(report.cash().book())) {
            said.add("La caisse comptée n'est pas celle du cahier (E).");
        }
        if (!report.inventory().complete()) {
            said.add("L'inventaire de l'année ne fait pas le total des achats durables (G).");
        }
        blocking().map(Sentence::fact).forEach(said::add);
        return said;
    }

    private Stream<Sentence> blocking() {
        return report.review().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .map(ReviewSentences::of);
    }

    /// What is worth knowing of the books, and stops nobody from signing.
    public List<Sentence> remarks() {
        return report.review().stream()
                .filter(finding -> finding.severity() != Severity.BLOCKS)
                .map(ReviewSentences::of)
                .toList();
    }
}
