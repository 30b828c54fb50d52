package coop.quitus.closing.internal;

import static coop.quitus.closing.internal.ClosingChecks.blocking;
import static coop.quitus.closing.internal.ClosingChecks.remarked;
import static coop.quitus.closing.internal.ClosingChecks.reviewed;
import static coop.quitus.closing.internal.ClosingChecks.said;
import static coop.quitus.closing.internal.ClosingChecks.toDo;

import coop.quitus.closing.Closing.Check;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.ReviewFinding;
import coop.quitus.reconciliation.ReconciliationFinding;
import coop.quitus.reconciliation.ReconciliationRules;
import coop.quitus.reconciliation.ReconciliationSentences;
import coop.quitus.report.FinancialReport;
import coop.quitus.subsidy.SubsidySentences;
import coop.quitus.verification.VerificationSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The checks of what stands beside the books: the bank, the coins, the files, the people.
final class ProofChecks {

    private ProofChecks() {}

    static Check statement(YearFacts facts) {
        var sentences = new ArrayList<Sentence>();
        if (usesTheBank(facts)) {
            sentences.addAll(bank(facts, ReconciliationRules.REC_02.id()::equals));
            if (sentences.isEmpty() && facts.report().bank().statement() == null) {
                sentences.addAll(said(List.of(new ClosingFinding.NoStatement())));
            }
        }
        return toDo(
                "statement",
                "Le relevé de banque",
                "Un relevé encadre le 31 août, d'un côté et de l'autre.",
                sentences,
                "/banque",
                "Apporter un relevé");
    }

    static Check reconciliation(YearFacts facts) {
        List<Sentence> sentences = bank(facts, ReconciliationRules.REC_01.id()::equals);
        boolean waits =
                sentences.isEmpty() && usesTheBank(facts) && !facts.report().bank().explained();
        if (waits) {
            return toDo(
                    "reconciliation",
                    "Le rapprochement",
                    "Banque et cahier disent la même chose, au centime.",
                    said(List.of(new ClosingFinding.NoStatement())),
                    "/banque",
                    "Apporter un relevé");
        }
        return blocking(
                "reconciliation",
                "Le rapprochement",
                "Banque et cahier disent la même chose, au centime.",
                sentences,
                "/banque/rapprochement",
                "Rapprocher");
    }

    private static boolean usesTheBank(YearFacts facts) {
        FinancialReport.BankStanding bank = facts.report().bank();
        return bank.statement() != null
                || !bank.book().isZero()
                || !bank.outstanding().isEmpty()
                || !bank.matched().isEmpty();
    }

    private static List<Sentence> bank(YearFacts facts, Predicate<String> rule) {
        return facts.report().bank().findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .filter(finding -> rule.test(finding.rule().id()))
                .map((ReconciliationFinding finding) -> ReconciliationSentences.of(finding))
                .toList();
    }

    static Check cash(YearFacts facts) {
        FinancialReport.CashStanding cash = facts.report().cash();
        boolean empty =
                cash.book().isZero()
                        && facts.report().balance().tills().stream()
                                .filter(till -> till.key().equals("cash"))
                                .allMatch(till -> till.opening().isZero());
        boolean counted = cash.countedOn() != null;
        return toDo(
                "cash",
                "La caisse comptée",
                "Les pièces et les billets font ce que dit le cahier.",
                counted || empty
                        ? List.of()
                        : said(List.of(new ClosingFinding.CashNotCounted(cash.book()))),
                "/caisse/comptage",
                "Compter la caisse");
    }

    static Check subsidies(YearFacts facts) {
        var blocking = new ArrayList<Sentence>();
        blocking.addAll(reviewed(facts, ReviewFinding.SubsidyWithoutFile.class::isInstance));
        blocking.addAll(
                said(
                        facts.report().subsidies().stream()
                                .filter(use -> !facts.register().contains(use.code()))
                                .<ClosingFinding>map(use ->
                                        new ClosingFinding.NotInTheRegister(
                                                use.code(), use.received()))
                                .toList()));
        facts.subsidies().stream()
                .filter(one -> one.severity() == Severity.BLOCKS)
                .map(SubsidySentences::of)
                .forEach(blocking::add);
        List<Sentence> remarks =
                facts.subsidies().stream()
                        .filter(one -> one.severity() != Severity.BLOCKS)
                        .map(SubsidySentences::of)
                        .toList();
        Check check =
                blocking(
                        "subsidies",
                        "Les subventions",
                        "Chaque subvention a son dossier, et ses dépenses.",
                        blocking,
                        "/subventions",
                        "Ouvrir le registre");
        return blocking.isEmpty() && !remarks.isEmpty() ? remarked(check, remarks) : check;
    }

    static Check activity(YearFacts facts) {
        return toDo(
                "activity",
                "Le compte rendu d'activités",
                "L'année en quelques réponses : conseils, projets, décisions.",
                facts.activity().complete()
                        ? List.of()
                        : said(
                                List.of(
                                        new ClosingFinding.ActivityMissing(
                                                facts.activity().missing()))),
                "/activites",
                "Répondre aux questions");
    }

    static Check people(YearFacts facts) {
        var sentences = new ArrayList<Sentence>();
        if (!facts.mandated()) {
            sentences.add(ClosingSentences.of(new ClosingFinding.NoMandate()));
        }
        facts.panel().findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .map(VerificationSentences::of)
                .forEach(sentences::add);
        return toDo(
                "people",
                "Les personnes",
                "Un mandat valable, et une commission de contrôle au complet.",
                sentences,
                "/verification",
                "Nommer la commission");
    }
}
