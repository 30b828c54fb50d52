package coop.quitus.closing.internal;

import static coop.quitus.closing.internal.ClosingChecks.blocking;
import static coop.quitus.closing.internal.ClosingChecks.reviewed;
import static coop.quitus.closing.internal.ClosingChecks.said;

import coop.quitus.cash.CashSentences;
import coop.quitus.closing.Closing.Check;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.ReviewFinding;
import coop.quitus.ledger.Till;
import coop.quitus.report.FinancialReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The checks of what stands in the books.
final class BookChecks {

    private BookChecks() {}

    static Check opening(YearFacts facts) {
        var findings = new ArrayList<ClosingFinding>();
        Map<Till, Money> before = facts.heldBefore();
        Map<Till, Money> opened = facts.openedWith();
        if (before != null) {
            Money held = Money.sum(before.values().stream());
            boolean something = before.values().stream().anyMatch(one -> !one.isZero());
            if (opened == null && something) {
                findings.add(new ClosingFinding.NotOpened(facts.report().year().previous(), held));
            } else if (opened != null) {
                findings.addAll(differences(before, opened));
            }
        }
        return blocking(
                "opening",
                "Le report à nouveau",
                "L'année commence avec ce qu'il y avait au 31 août d'avant.",
                said(findings),
                "/cahier",
                "Voir le cahier");
    }

    private static List<ClosingFinding> differences(
            Map<Till, Money> before, Map<Till, Money> opened) {
        var tills = new LinkedHashSet<>(before.keySet());
        tills.addAll(opened.keySet());
        return tills.stream()
                .filter(till -> !held(before, till).equals(held(opened, till)))
                .<ClosingFinding>map(till ->
                        new ClosingFinding.OpeningDiffers(
                                name(till), held(before, till), held(opened, till)))
                .toList();
    }

    private static Money held(Map<Till, Money> tills, Till till) {
        return tills.getOrDefault(till, Money.ZERO);
    }

    private static String name(Till till) {
        return till.equals(Till.BANK)
                ? "Banque"
                : till.equals(Till.CASH)
                        ? "Caisse"
                        : till.classCode().isEmpty()
                                ? "Une autre caisse"
                                : "Avance " + till.classCode();
    }

    static Check vouchers(YearFacts facts) {
        return blocking(
                "vouchers",
                "Les justificatifs",
                "Chaque dépense montre ce qui la prouve.",
                reviewed(facts, ReviewFinding.WithoutVoucher.class::isInstance),
                "/cahier?q=sans:justificatif",
                "Voir les dépenses sans justificatif");
    }

    static Check totals(YearFacts facts) {
        FinancialReport.SimplifiedBalance balance = facts.report().balance();
        var sentences = new ArrayList<Sentence>();
        if (!balance.holds()) {
            sentences.add(
                    ClosingSentences.of(
                            new ClosingFinding.DoesNotBalance(
                                    balance.assets(),
                                    balance.broughtForward().plus(balance.result()))));
        }
        facts.parts()
                .map(fault -> CashSentences.of(fault, LedgerSentences::of))
                .ifPresent(sentences::add);
        sentences.addAll(reviewed(facts, ReviewFinding.TransfersLeft.class::isInstance));
        return blocking(
                "totals",
                "Les comptes tombent juste",
                "Ce qu'il y a est le report plus le résultat, et chaque mouvement est arrivé.",
                sentences,
                "/compte-rendu",
                "Voir le compte rendu");
    }

    static Check advances(YearFacts facts) {
        return blocking(
                "advances",
                "Les avances de classe",
                "Chaque avance est dépensée ou rendue.",
                said(
                        facts.advances().stream()
                                .filter(advance -> !advance.left().isZero())
                                .<ClosingFinding>map(advance ->
                                        new ClosingFinding.AdvanceOpen(
                                                advance.className(), advance.left()))
                                .toList()),
                "/avances",
                "Reprendre une avance");
    }

    static Check inventory(YearFacts facts) {
        FinancialReport.Inventory inventory = facts.report().inventory();
        return blocking(
                "inventory",
                "L'inventaire",
                "Ce qui a été acheté pour durer est inscrit au registre.",
                inventory.complete()
                        ? List.of()
                        : said(
                                List.of(
                                        new ClosingFinding.NotInTheInventory(
                                                inventory.total(), inventory.booked()))),
                "/inventaire",
                "Ouvrir l'inventaire");
    }
}
