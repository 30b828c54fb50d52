package coop.quitus.closing.internal;

import coop.quitus.closing.Closing.Check;
import coop.quitus.closing.Closing.Standing;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.ReviewFinding;
import coop.quitus.ledger.ReviewSentences;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// The eleven checks of a closing, in the order one does them. Pure: no clock, no database.
final class ClosingChecks {

    /// What is asked before the verifiers come.
    static final List<Function<YearFacts, Check>> ELEVEN =
            List.of(
                    BookChecks::opening, // ACC-04
                    BookChecks::vouchers, // ACC-06
                    BookChecks::totals, // CRF-01, CLS-02, ACC-14
                    BookChecks::advances, // CLS-01
                    ProofChecks::statement, // REC-02
                    ProofChecks::reconciliation, // REC-01
                    ProofChecks::cash, // CSH-01
                    ProofChecks::subsidies, // ACC-13, SUB-01
                    BookChecks::inventory, // ACC-12
                    ProofChecks::activity,
                    ProofChecks::people); // VER-01, MAN-01

    private ClosingChecks() {}

    static List<Check> of(YearFacts facts) {
        return ELEVEN.stream().map(check -> check.apply(facts)).toList();
    }

    static List<Sentence> said(List<ClosingFinding> findings) {
        return findings.stream().map(ClosingSentences::of).toList();
    }

    static List<Sentence> reviewed(YearFacts facts, Predicate<ReviewFinding> which) {
        return facts.report().review().stream().filter(which).map(ReviewSentences::of).toList();
    }

    static Check blocking(
            String key,
            String title,
            String why,
            List<Sentence> sentences,
            String fix,
            String action) {
        return check(key, title, why, Standing.BLOCKING, sentences, fix, action);
    }

    static Check toDo(
            String key,
            String title,
            String why,
            List<Sentence> sentences,
            String fix,
            String action) {
        return check(key, title, why, Standing.TO_DO, sentences, fix, action);
    }

    private static Check check(
            String key,
            String title,
            String why,
            Standing unless,
            List<Sentence> sentences,
            String fix,
            String action) {
        return new Check(
                key,
                title,
                why,
                sentences.isEmpty() ? Standing.DONE : unless,
                sentences,
                fix,
                action);
    }

    static Check remarked(Check check, List<Sentence> remarks) {
        return new Check(
                check.key(),
                check.title(),
                check.why(),
                Standing.DONE,
                remarks,
                check.fix(),
                check.action());
    }
}
