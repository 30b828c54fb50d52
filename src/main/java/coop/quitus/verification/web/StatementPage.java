package coop.quitus.verification.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.reconciliation.ReconciliationSentences;
import coop.quitus.report.FinancialReport.BankStanding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Observation;
import coop.quitus.verification.ReportOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The bank's statement, beside what the report says of it.
///
/// @param mine what this person said of it already
/// @param typed the remark as it was typed
public record StatementPage(
        Frame frame,
        Sitting sitting,
        @Nullable Observation mine,
        String typed,
        List<Sentence> sentences)
        implements Page {

    public String key() {
        return UUID.randomUUID().toString();
    }

    public BankStanding bank() {
        return offer().report().bank();
    }

    public LocalDate evening() {
        return offer().report().on();
    }

    private ReportOffer offer() {
        ReportOffer offer = sitting.offer();
        if (offer == null) {
            throw new IllegalStateException("a statement is shown with its report");
        }
        return offer;
    }

    /// What went out and the bank has not shown yet.
    public Money waiting() {
        return Money.sum(bank().outstanding().stream().map(one -> one.amount()));
    }

    /// What frames the last evening badly, in plain words.
    public List<Sentence> frameFaults() {
        return bank().findings().stream().map(ReconciliationSentences::of).toList();
    }

    public String previous() {
        return sitting.hasCash() ? sitting.path() + "/caisse" : sitting.page(sitting.total());
    }

    public String remark() {
        return typed.isEmpty() && mine != null ? mine.words() : typed;
    }
}
