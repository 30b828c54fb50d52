package coop.quitus.handover.internal;

import coop.quitus.cash.CashCount;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverSentences;
import coop.quitus.handover.HandoverWords;
import coop.quitus.handover.Readiness.Step;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Till;
import java.util.ArrayList;
import java.util.List;

/// The steps of a sitting, and what each still lacks. Pure.
final class Steps {

    private static final String FORM = "#a-dire";

    private Steps() {}

    static List<Step> of(Facts facts) {
        String year = "/exercices/" + facts.year().startsIn();
        return List.of(
                step("people", "Qui reprend, et quel jour", people(facts), FORM, "Le dire"),
                step("cash", "La caisse", cash(facts), cashFix(facts, year), cashAction(facts)),
                step("bank", "La banque", bank(facts), year + "/banque", "Rapprocher la banque"),
                step("cheques", "Le carnet de chèques", cheques(facts.words()), FORM, "Le dire"),
                step("archives", "Les papiers", archives(facts.words()), FORM, "Dire où ils sont"),
                step("subsidies", "Les subventions", List.of(), year + "/subventions", "Les voir"),
                step(
                        "advances",
                        "Les avances des classes",
                        advances(facts),
                        year + "/avances",
                        "Les voir"),
                step("books", "Le cahier", books(facts), booksFix(facts, year), "Le voir"));
    }

    private static Step step(
            String key, String title, List<HandoverFinding> findings, String fix, String action) {
        return new Step(
                key,
                title,
                findings.stream().noneMatch(one -> one.severity() == Severity.BLOCKS),
                findings.stream().map(HandoverSentences::of).toList(),
                fix,
                action);
    }

    private static List<HandoverFinding> people(Facts facts) {
        var findings = new ArrayList<HandoverFinding>(facts.successor());
        missing(facts.words().successor(), "reprend", "le nom de qui reprend", findings);
        missing(facts.words().email(), "courriel", "son adresse électronique", findings);
        return findings;
    }

    private static void missing(
            String text, String field, String what, List<HandoverFinding> findings) {
        if (text.isBlank()) {
            findings.add(new HandoverFinding.Missing(field, what));
        }
    }

    private static List<HandoverFinding> cash(Facts facts) {
        CashCount count = facts.count();
        if (count == null) {
            return List.of(new HandoverFinding.NotCounted(facts.words().on()));
        }
        Money book = facts.held(Till.CASH);
        if (count.counted().equals(book)) {
            return List.of();
        }
        return facts.words().gap().isBlank()
                ? List.of(new HandoverFinding.CashDiffers(count.counted(), book))
                : List.of(
                        new HandoverFinding.GapExplained(
                                count.counted(), book, facts.words().gap()));
    }

    private static String cashFix(Facts facts, String year) {
        return facts.count() == null ? year + "/caisse/comptage" : year + "/caisse";
    }

    private static String cashAction(Facts facts) {
        return facts.count() == null ? "Compter la caisse" : "Voir la caisse";
    }

    private static List<HandoverFinding> bank(Facts facts) {
        var findings = new ArrayList<HandoverFinding>();
        boolean silent =
                facts.bank().bank() == null
                        || facts.bank().reaches() == null
                        || facts.bank().reaches().isBefore(facts.words().on().minusDays(35));
        if (silent && !facts.held(Till.BANK).isZero()) {
            findings.add(new HandoverFinding.BankSilent(facts.words().on()));
        }
        if (!facts.bank().unexplained().isZero()) {
            findings.add(new HandoverFinding.BankDiffers(facts.bank().unexplained()));
        }
        if (!facts.bank().notInTheBooks().isEmpty()) {
            findings.add(new HandoverFinding.NotInTheBooks(facts.bank().notInTheBooks().size()));
        }
        return findings;
    }

    private static List<HandoverFinding> cheques(HandoverWords words) {
        var findings = new ArrayList<HandoverFinding>();
        if (!words.noChequeBook()) {
            if (words.firstCheque().isBlank()) {
                findings.add(
                        new HandoverFinding.ChequesUnknown(
                                "cheque", "le numéro du prochain chèque"));
            }
            if (words.chequesLeft().isBlank()) {
                findings.add(
                        new HandoverFinding.ChequesUnknown(
                                "restants", "le nombre de chèques qui restent"));
            }
        }
        return findings;
    }

    private static List<HandoverFinding> archives(HandoverWords words) {
        var findings = new ArrayList<HandoverFinding>();
        place(words.archives(), "archives", "l'endroit où sont rangés les classeurs", findings);
        place(words.computer(), "ordinateur", "l'endroit où sont les fichiers", findings);
        place(words.keys(), "cles", "qui a les clés", findings);
        return findings;
    }

    private static void place(
            String text, String field, String what, List<HandoverFinding> findings) {
        if (text.isBlank()) {
            findings.add(new HandoverFinding.NoPlace(field, what));
        }
    }

    private static List<HandoverFinding> advances(Facts facts) {
        return facts.advances().stream()
                .<HandoverFinding>map(
                        one -> new HandoverFinding.AdvanceOut(one.className(), one.left()))
                .toList();
    }

    private static List<HandoverFinding> books(Facts facts) {
        var findings = new ArrayList<HandoverFinding>();
        if (facts.opening().missing()) {
            findings.add(new HandoverFinding.NotOpened(facts.opening().leftInAll()));
        }
        if (facts.drafts() > 0) {
            findings.add(new HandoverFinding.DraftsWaiting(facts.drafts()));
        }
        if (facts.reportMissing() != null) {
            findings.add(new HandoverFinding.ReportMissing(facts.reportMissing()));
        }
        return findings;
    }

    private static String booksFix(Facts facts, String year) {
        return facts.opening().missing() ? year + "/ouverture" : year + "/cahier";
    }
}
