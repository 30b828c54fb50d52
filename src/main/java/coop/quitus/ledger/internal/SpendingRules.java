package coop.quitus.ledger.internal;

import coop.quitus.advice.Verdict;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import java.util.ArrayList;
import java.util.List;

/// What may be paid for, how, and who decided it. Advice warns and asks; only the law refuses.
final class SpendingRules {

    private static final Money CASH_TO_A_PROFESSIONAL = Money.cents(100_000);
    private static final List<String> WAGES =
            List.of(
                    "salaire",
                    "salaires",
                    "paie",
                    "bulletin de paie",
                    "gratification",
                    "pourboire",
                    "vacation");
    private static final List<String> CONTRACTS =
            List.of(
                    "location longue duree",
                    "leasing",
                    "credit bail",
                    "emprunt",
                    "pret bancaire",
                    "livret a",
                    "epargne",
                    "placement",
                    "contrat d entretien",
                    "abonnement telephonique");

    private SpendingRules() {}

    static List<PostingFinding> examine(DraftEntry draft, PostingContext context) {
        if (draft.kind() != EntryKind.EXPENSE) {
            return List.of();
        }
        var findings = new ArrayList<PostingFinding>();
        String words = Words.plain(draft.label() + " " + draft.payee());
        Money amount = draft.movement().absolute();
        if (draft.payment() == Payment.CASH && amount.compareTo(CASH_TO_A_PROFESSIONAL) > 0) {
            findings.add(new PostingFinding.CashAboveTheLaw(amount));
        }
        WAGES.stream()
                .filter(word -> Words.holds(words, word))
                .findFirst()
                .ifPresent(word -> findings.add(new PostingFinding.PaysAPerson(word)));
        CONTRACTS.stream()
                .filter(word -> Words.holds(words, word))
                .findFirst()
                .ifPresent(word -> findings.add(new PostingFinding.SoundsLikeAContract(word)));
        if (!draft.answers().containsKey("EXP-01")) {
            advice(words, context).forEach(findings::add);
        }
        if (amount.compareTo(context.policy().councilThreshold()) > 0
                && draft.answers().getOrDefault("EXP-04", "").isBlank()) {
            findings.add(
                    new PostingFinding.NoDecision(amount, context.policy().councilThreshold()));
        }
        return findings;
    }

    private static List<PostingFinding> advice(String words, PostingContext context) {
        return context.pack().stream()
                .filter(advice -> advice.verdict() != Verdict.ALLOWED)
                .filter(advice ->
                        advice.words().stream()
                                .anyMatch(word -> Words.holds(words, Words.plain(word))))
                .limit(1)
                .map(advice ->
                        (PostingFinding)
                                new PostingFinding.Advised(
                                        inOneWord(advice.verdict()),
                                        advice.advice(),
                                        advice.cited()))
                .toList();
    }

    private static String inOneWord(Verdict verdict) {
        return switch (verdict) {
            case FORBIDDEN -> "refusé";
            case TOLERATED -> "toléré";
            case ASK -> "à demander";
            case ALLOWED -> "admis";
        };
    }
}
