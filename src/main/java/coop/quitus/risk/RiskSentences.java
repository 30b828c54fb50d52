package coop.quitus.risk;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Dates;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of signs, in French: what was seen, without a judgement.
public final class RiskSentences {

    private RiskSentences() {}

    /// What was seen: figures, and the entries by their numbers.
    public static String seen(RiskSeen seen) {
        return switch (seen) {
            case RiskSeen.Duplicates it -> twins(it.pieces());
            case RiskSeen.RoundSums it ->
                    it.pieces().size()
                            + " dépenses sur "
                            + it.of()
                            + " sont des sommes rondes ("
                            + it.pieces().size() * 100 / it.of()
                            + " %, pour "
                            + RiskLimits.ROUND_PERCENT
                            + " % au plus d'ordinaire).";
            case RiskSeen.CashKept it ->
                    "Du "
                            + Dates.longDay(it.since())
                            + " au "
                            + Dates.longDay(it.since().plusDays(it.days()))
                            + ", la caisse est restée au-dessus de "
                            + it.ceiling().inFrench()
                            + ", jusqu'à "
                            + it.most().inFrench()
                            + ".";
            case RiskSeen.Gaps it ->
                    (it.inAll() == 1 ? "1 numéro manque : " : it.inAll() + " numéros manquent : ")
                            + String.join(", ", it.missing())
                            + (it.inAll() > it.missing().size() ? "…" : ".");
            case RiskSeen.FirstDigits it ->
                    "Sur "
                            + it.amounts()
                            + " dépenses, l'écart à la loi est de "
                            + hundredths(it.hundredths())
                            + ", pour "
                            + hundredths(RiskLimits.CHI_SQUARE_HUNDREDTHS)
                            + " au plus.";
            case RiskSeen.NotProved it ->
                    it.pieces().size()
                            + " dépenses sans justificatif font "
                            + it.sum().inFrench()
                            + " sur "
                            + it.spent().inFrench()
                            + ".";
            case RiskSeen.Reversals it ->
                    it.pieces().size() + " écritures défaites sur " + it.of() + ".";
            case RiskSeen.Alone it ->
                    "La même personne a écrit les "
                            + it.entries()
                            + " écritures, et personne d'autre n'a de mandat sur l'argent.";
            case RiskSeen.Dormant it ->
                    it.held().inFrench()
                            + " attendent, et rien n'a bougé depuis le "
                            + Dates.longDay(it.since())
                            + ".";
            case RiskSeen.BelowZero it ->
                    name(it.till())
                            + " est tombée à "
                            + it.lowest().inFrench()
                            + " le "
                            + Dates.longDay(it.on())
                            + ".";
            case RiskSeen.SilentBank it ->
                    it.last() == null
                            ? "Aucun mouvement de la banque n'est connu cette année."
                            : "Le dernier mouvement connu de la banque est du "
                                    + Dates.longDay(it.last())
                                    + ", il y a "
                                    + it.days()
                                    + " jours.";
            case RiskSeen.OldCheques it ->
                    (it.pieces().size() == 1
                                    ? "1 chèque court"
                                    : it.pieces().size() + " chèques courent")
                            + " depuis plus de "
                            + it.days()
                            + " jours : "
                            + numbers(it.pieces())
                            + ".";
            case RiskSeen.SentBack it ->
                    "Le compte rendu "
                            + it.year().inFrench()
                            + " a été rendu le "
                            + Dates.longDay(it.on())
                            + ".";
            case RiskSeen.Late it ->
                    "Le compte rendu "
                            + it.year().inFrench()
                            + " était attendu le "
                            + Dates.longDay(it.due())
                            + " ; il "
                            + (it.sent() == null
                                    ? "n'est pas encore venu."
                                    : "est venu le " + Dates.longDay(it.sent()) + ".");
            case RiskSeen.JustUnder it ->
                    it.pieces().size()
                            + " dépenses sont juste sous "
                            + it.threshold().inFrench()
                            + " : "
                            + numbers(it.pieces())
                            + ".";
        };
    }

    private static String twins(List<SeenPiece> pieces) {
        SeenPiece first = pieces.getFirst();
        SeenPiece second = pieces.get(1);
        long days = Math.abs(ChronoUnit.DAYS.between(first.on(), second.on()));
        String one =
                first.piece()
                        + " et "
                        + second.piece()
                        + " : "
                        + first.amount().inFrench()
                        + ", « "
                        + first.label()
                        + " », "
                        + (days == 0
                                ? "le même jour"
                                : "à " + days + (days == 1 ? " jour" : " jours") + " d'écart");
        int more = pieces.size() / 2 - 1;
        return one
                + (more == 0
                        ? "."
                        : more == 1 ? " ; et 1 autre fois." : " ; et " + more + " autres fois.");
    }

    private static String numbers(List<SeenPiece> pieces) {
        return pieces.stream().map(SeenPiece::piece).collect(Collectors.joining(", "));
    }

    private static String hundredths(long value) {
        return Money.cents(value).amountInFrench();
    }

    private static String name(Till till) {
        return till.account().equals(AccountKey.CASH)
                ? "La caisse"
                : till.account().equals(AccountKey.ADVANCE)
                        ? "L'avance de la classe " + till.classCode()
                        : "La banque";
    }

    public static Sentence of(RiskFinding finding) {
        return switch (finding) {
            case RiskFinding.NoReason _ ->
                    Sentence.about(
                            finding,
                            "Il manque la raison.",
                            "Écrivez en une phrase (de 10 à 1 000 signes) ce que vous avez vérifié.");
            case RiskFinding.SeenOtherwise _ ->
                    Sentence.about(
                            finding,
                            "Ce signe a changé depuis que vous avez ouvert la page.",
                            "Relisez-le, puis dites votre raison.");
            case RiskFinding.AlreadyExplained _ ->
                    Sentence.about(finding, "Quelqu'un a déjà dit pourquoi.", "Relisez sa raison.");
        };
    }

    public static List<Sentence> of(List<RiskFinding> findings) {
        return findings.stream().map(RiskSentences::of).toList();
    }
}
