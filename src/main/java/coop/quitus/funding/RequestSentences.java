package coop.quitus.funding;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidySentences;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What is said of a request, in French.
public final class RequestSentences {

    private RequestSentences() {}

    public static Sentence of(RequestFinding finding) {
        return finding instanceof RequestFinding.RegisterRefuses(SubsidyFinding cause)
                ? SubsidySentences.of(cause)
                : Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(RequestFinding finding) {
        return switch (finding) {
            case RequestFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case RequestFinding.TooLong _ -> "Ce texte est trop long.";
            case RequestFinding.NotASum _ -> "Ce montant n'est pas au-dessus de zéro.";
            case RequestFinding.NotADay(String _, LocalDate day) ->
                    "Cette date doit venir après le " + Dates.longDay(day) + ".";
            case RequestFinding.Future _ -> "Ce jour n'est pas encore venu.";
            case RequestFinding.NotACount _ -> "Ce nombre ne se lit pas.";
            case RequestFinding.NoSuchRequest(int number) ->
                    "La demande n° " + number + " n'existe pas.";
            case RequestFinding.NoSuchFile(String code) ->
                    "La subvention « " + code + " » n'est pas au registre.";
            case RequestFinding.Changed _ -> "Quelqu'un a changé ce texte pendant ce temps.";
            case RequestFinding.Answered(FundingRequest.Ending ending) ->
                    "Cette demande est " + ending.inFrench() + " : elle ne change plus.";
            case RequestFinding.Pledged(FundingRequest.Pledge pledge) ->
                    "Le contrat d'engagement républicain est déjà pris, par "
                            + pledge.by()
                            + ", le "
                            + Dates.longDay(pledge.on())
                            + ".";
            case RequestFinding.EmptyBudget _ -> "Le budget est encore vide.";
            case RequestFinding.Unbalanced(Money charges, Money products) ->
                    unbalanced("Le budget", charges, products, "charges", "produits");
            case RequestFinding.UnbalancedInKind(Money used, Money found) ->
                    unbalanced(
                            "En nature, le budget", used, found, "d'emplois", "de contributions");
            case RequestFinding.NotInTheBudget(BudgetRow row, Money asked, Money planned) ->
                    "Vous demandez "
                            + asked.inFrench()
                            + " et la ligne « "
                            + row.inFrench()
                            + " » du budget dit "
                            + planned.inFrench()
                            + ".";
            case RequestFinding.NoPledge _ ->
                    "Le contrat d'engagement républicain n'est pas encore pris avec cette demande.";
            case RequestFinding.RegisterRefuses(SubsidyFinding cause) ->
                    SubsidySentences.of(cause).fact();
        };
    }

    private static String unbalanced(
            String what, Money out, Money in, String outWord, String inWord) {
        Money gap = out.minus(in);
        return what
                + " a "
                + out.inFrench()
                + " "
                + of(outWord)
                + " et "
                + in.inFrench()
                + " "
                + of(inWord)
                + " : il manque "
                + gap.absolute().inFrench()
                + " "
                + of(gap.isPositive() ? inWord : outWord)
                + ".";
    }

    private static String of(String word) {
        return word.startsWith("d") ? word : "de " + word;
    }

    private static String remedy(RequestFinding finding) {
        return switch (finding) {
            case RequestFinding.Missing _ -> "Écrivez-le.";
            case RequestFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case RequestFinding.NotASum _ -> "Écrivez une somme : 300,00.";
            case RequestFinding.NotADay _ -> "Donnez un jour d'après.";
            case RequestFinding.Future _ -> "Donnez le jour où cela s'est passé.";
            case RequestFinding.NotACount _ -> "Écrivez un nombre entier, 5 000 au plus.";
            case RequestFinding.NoSuchRequest _ -> "Choisissez-la dans la liste.";
            case RequestFinding.NoSuchFile _ -> "Choisissez-la au registre.";
            case RequestFinding.Changed _ -> "Relisez-le, puis écrivez ce qui doit changer.";
            case RequestFinding.Answered _ -> "Pour demander encore, commencez une autre demande.";
            case RequestFinding.Pledged _ -> "Rien n'a changé.";
            case RequestFinding.EmptyBudget _ ->
                    "Écrivez ce que le projet coûtera, et qui le paiera.";
            case RequestFinding.Unbalanced _, RequestFinding.UnbalancedInKind _ ->
                    "Complétez l'autre côté jusqu'à ce que les deux totaux soient les mêmes.";
            case RequestFinding.NotInTheBudget _ -> "Écrivez la même somme aux deux endroits.";
            case RequestFinding.NoPledge _ -> "Faites-le lire et prendre par qui signe la demande.";
            case RequestFinding.RegisterRefuses(SubsidyFinding cause) ->
                    SubsidySentences.of(cause).remedy();
        };
    }
}
