package coop.quitus.subsidy;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of a subsidy, in French.
public final class SubsidySentences {

    private SubsidySentences() {}

    public static Sentence of(SubsidyFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(SubsidyFinding finding) {
        return switch (finding) {
            case SubsidyFinding.NotACode(String code) ->
                    "« " + code + " » ne peut pas être le code d'une subvention.";
            case SubsidyFinding.CodeTaken(String code) ->
                    "La subvention " + code + " est déjà au registre.";
            case SubsidyFinding.NoSuchSubsidy(String code) ->
                    "La subvention « " + code + " » n'est pas au registre.";
            case SubsidyFinding.Changed _ -> "Quelqu'un a changé ce dossier pendant ce temps.";
            case SubsidyFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case SubsidyFinding.TooLong _ -> "Ce texte est trop long.";
            case SubsidyFinding.NotASum _ -> "Ce montant n'est pas au-dessus de zéro.";
            case SubsidyFinding.NotADay(String _, LocalDate day) ->
                    "Cette date doit venir après le " + Dates.longDay(day) + ".";
            case SubsidyFinding.NoSuchLetter _ -> "Ce document n'est pas dans les justificatifs.";
            case SubsidyFinding.NoSuchMovement _ -> "Ce rattachement n'existe pas, ou plus.";
            case SubsidyFinding.Closed(LocalDate day) ->
                    "Le " + Dates.longDay(day) + " est dans une année close.";
            case SubsidyFinding.InAClosedReport(LocalDate day) ->
                    "L'objet et la date du compte rendu sont dans les comptes d'une année close, celle du "
                            + Dates.longDay(day)
                            + ".";
            case SubsidyFinding.NoSuchPiece(String piece) ->
                    "La pièce « " + piece + " » n'est pas dans le cahier.";
            case SubsidyFinding.Undone(String piece) -> piece + " a été annulée.";
            case SubsidyFinding.NotAnExpense(String piece) -> piece + " n'est pas une dépense.";
            case SubsidyFinding.NotAReceipt(String piece) -> piece + " n'est pas une recette.";
            case SubsidyFinding.AlreadyTied(String piece) ->
                    piece + " y était déjà rattachée, en entier.";
            case SubsidyFinding.MoreThanTheExpense more -> moreThanTheExpense(more);
            case SubsidyFinding.Excluded(String piece, String code, String account) ->
                    "Les conditions de " + code + " excluent « " + account + " »" + of(piece) + ".";
            case SubsidyFinding.OutsideThePeriod outside -> outside(outside);
            case SubsidyFinding.SpentBeyond(String code, Money received, Money spent) ->
                    code
                            + " : "
                            + spent.inFrench()
                            + " sont dépensés, "
                            + received.inFrench()
                            + " ont été reçus ; il manque "
                            + spent.minus(received).inFrench()
                            + ".";
            case SubsidyFinding.NothingReceived(String code, Money granted) ->
                    code + " : rien n'est encore reçu des " + granted.inFrench() + " accordés.";
            case SubsidyFinding.ReportSoon soon -> reportSoon(soon);
            case SubsidyFinding.NoConvention(String code, Money _) ->
                    code
                            + " dépasse "
                            + SubsidyRules.CONVENTION_ABOVE.inFrench().replace(",00", "")
                            + " et n'a pas de convention.";
            case SubsidyFinding.AboveTheMeter(Money received) ->
                    "L'association a reçu "
                            + received.inFrench()
                            + " de subventions publiques cette année.";
            case SubsidyFinding.NoPledge(String code, String funder) ->
                    code
                            + " : le contrat d'engagement républicain n'est pas daté dans le dossier ("
                            + funder
                            + ").";
        };
    }

    private static String of(String piece) {
        return piece.isEmpty() ? "" : " (" + piece + ")";
    }

    private static String moreThanTheExpense(SubsidyFinding.MoreThanTheExpense more) {
        return more.piece()
                + " coûte "
                + more.amount().inFrench()
                + " ; "
                + more.elsewhere().inFrench()
                + " sont déjà rattachés : "
                + more.asked().inFrench()
                + " ne tiennent plus.";
    }

    private static String outside(SubsidyFinding.OutsideThePeriod outside) {
        return outside.code()
                + " paie les dépenses"
                + since(outside.from())
                + until(outside.through())
                + " ; celle-ci"
                + of(outside.piece())
                + " est du "
                + Dates.longDay(outside.day())
                + ".";
    }

    private static String since(@Nullable LocalDate from) {
        return from == null ? "" : " du " + Dates.longDay(from);
    }

    private static String until(@Nullable LocalDate through) {
        return through == null ? "" : " jusqu'au " + Dates.longDay(through);
    }

    private static String reportSoon(SubsidyFinding.ReportSoon soon) {
        String when =
                soon.days() < 0
                        ? "depuis " + -soon.days() + " jours"
                        : soon.days() == 0 ? "aujourd'hui" : "dans " + soon.days() + " jours";
        return soon.code()
                + " : le compte rendu est dû ("
                + soon.funder()
                + ") le "
                + Dates.longDay(soon.due())
                + ", "
                + when
                + ".";
    }

    private static String remedy(SubsidyFinding finding) {
        return switch (finding) {
            case SubsidyFinding.NotACode _ ->
                    "Deux à trente lettres capitales, chiffres ou tirets : MAIRIE-JARDIN.";
            case SubsidyFinding.CodeTaken _ ->
                    "Ouvrez son dossier, ou donnez un autre code à celle-ci.";
            case SubsidyFinding.NoSuchSubsidy _ ->
                    "Choisissez-la dans la liste, ou ouvrez son dossier.";
            case SubsidyFinding.Changed _ -> "Relisez-le, puis écrivez ce qui doit changer.";
            case SubsidyFinding.Missing _ -> "Écrivez-le.";
            case SubsidyFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case SubsidyFinding.NotASum _ -> "Écrivez une somme : 300,00.";
            case SubsidyFinding.NotADay _ -> "Donnez un jour d'après.";
            case SubsidyFinding.NoSuchLetter _ -> "Déposez-le d'abord.";
            case SubsidyFinding.NoSuchMovement _ -> "Rechargez la page.";
            case SubsidyFinding.Closed _ ->
                    "Rien n'y bouge plus ; demandez une réouverture à l'association départementale.";
            case SubsidyFinding.InAClosedReport _ ->
                    "Laissez-les comme ils sont : le reste du dossier peut changer. Au besoin, demandez une réouverture"
                            + " à l'association départementale.";
            case SubsidyFinding.NoSuchPiece _ -> "Vérifiez son numéro dans le cahier.";
            case SubsidyFinding.Undone _ -> "Choisissez l'écriture qui la remplace.";
            case SubsidyFinding.NotAnExpense _ -> "Choisissez une dépense : D02.";
            case SubsidyFinding.NotAReceipt _ -> "Choisissez la recette qui l'a apportée : R03.";
            case SubsidyFinding.AlreadyTied _ -> "Rien n'a changé.";
            case SubsidyFinding.MoreThanTheExpense _ ->
                    "Rattachez ce qui reste de la dépense, ou reprenez d'abord l'autre part.";
            case SubsidyFinding.Excluded _ ->
                    "Payez-la avec une autre ressource, ou corrigez les conditions si elles sont mal recopiées.";
            case SubsidyFinding.OutsideThePeriod _ -> "Payez-la avec une autre ressource.";
            case SubsidyFinding.SpentBeyond _ ->
                    "Rattachez une partie à une autre ressource, ou attendez le versement suivant.";
            case SubsidyFinding.NothingReceived _ ->
                    "Quand le versement arrive, dites quelle recette c'est.";
            case SubsidyFinding.ReportSoon _ -> "Relisez son compte rendu et envoyez-le.";
            case SubsidyFinding.NoConvention _ ->
                    "Demandez-la à la collectivité, et rangez-la dans le dossier.";
            case SubsidyFinding.AboveTheMeter _ ->
                    "Prévenez le commissaire aux comptes et préparez la publication au Journal officiel.";
            case SubsidyFinding.NoPledge _ ->
                    "Signez-le avec la demande, et donnez sa date dans le dossier.";
        };
    }
}
