package coop.quitus.consolidation;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of the accounts of an association, in French.
public final class ConsolidationSentences {

    private ConsolidationSentences() {}

    public static Sentence of(ConsolidationFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<ConsolidationFinding> findings) {
        return findings.stream().map(ConsolidationSentences::of).toList();
    }

    private static String fact(ConsolidationFinding finding) {
        return switch (finding) {
            case ConsolidationFinding.NoReason _ -> "Il manque le motif.";
            case ConsolidationFinding.NoSuchFlow _ ->
                    "Ce flux n'est pas de votre association, ou n'est plus là.";
            case ConsolidationFinding.SharesAFate _ ->
                    "Cette écriture en annule une autre : elle suit son sort.";
            case ConsolidationFinding.NoSuchPiece(String piece, SchoolYear year) ->
                    "La pièce « "
                            + piece
                            + " » n'est pas dans le cahier de "
                            + year.inFrench()
                            + ".";
            case ConsolidationFinding.NoSuchProposal _ -> "Cet ajustement n'est plus proposé.";
            case ConsolidationFinding.NoLabel _ -> "Il manque le libellé.";
            case ConsolidationFinding.NotAnAccount _ -> "Ce numéro de compte ne se lit pas.";
            case ConsolidationFinding.NotAnAmount _ -> "Le montant doit dépasser zéro.";
            case ConsolidationFinding.SameAccount _ -> "Le débit et le crédit sont le même compte.";
            case ConsolidationFinding.YearsOutOfBounds _ -> "Cette durée ne va pas.";
            case ConsolidationFinding.NotOver(LocalDate lastDay) ->
                    "L'exercice se termine le " + Dates.longDay(lastDay) + ".";
            case ConsolidationFinding.ProposalsLeft(int count) ->
                    count == 1
                            ? "Un ajustement proposé attend encore votre avis."
                            : count + " ajustements proposés attendent encore votre avis.";
            case ConsolidationFinding.AlreadyApproved _ ->
                    "Ces comptes sont déjà arrêtés, et rien n'a changé depuis.";
            case ConsolidationFinding.Late(int count) ->
                    count == 1
                            ? "Une coopérative n'a pas envoyé son compte rendu : son cahier est compté tel qu'il est."
                            : count
                                    + " coopératives n'ont pas envoyé leur compte rendu : leur cahier est compté"
                                    + " tel qu'il est.";
        };
    }

    private static String remedy(ConsolidationFinding finding) {
        return switch (finding) {
            case ConsolidationFinding.NoReason _ ->
                    "Écrivez en quelques mots pourquoi, de 3 à 300 signes.";
            case ConsolidationFinding.NoSuchFlow _ -> "Revenez à la liste.";
            case ConsolidationFinding.SharesAFate _ -> "Décidez de l'écriture d'origine.";
            case ConsolidationFinding.NoSuchPiece _ -> "Vérifiez le numéro, comme D12 ou R07.";
            case ConsolidationFinding.NoSuchProposal _ ->
                    "Rouvrez la page : les livres ont changé entre-temps.";
            case ConsolidationFinding.NoLabel _ -> "Dites en quelques mots ce que c'est.";
            case ConsolidationFinding.NotAnAccount _ ->
                    "Écrivez un compte du plan comptable des associations : 6894, 194.";
            case ConsolidationFinding.NotAnAmount _ -> "Écrivez un montant comme 52,35.";
            case ConsolidationFinding.SameAccount _ -> "Choisissez deux comptes différents.";
            case ConsolidationFinding.YearsOutOfBounds _ ->
                    "Écrivez un nombre de 1 à 20, ou 0 pour tout passer en charges.";
            case ConsolidationFinding.NotOver _ -> "Arrêtez les comptes après ce jour.";
            case ConsolidationFinding.ProposalsLeft _ ->
                    "Acceptez ou écartez chacun, avec un motif.";
            case ConsolidationFinding.AlreadyApproved _ -> "Vous pouvez les télécharger.";
            case ConsolidationFinding.Late _ ->
                    "Relancez-les, ou arrêtez les comptes en les nommant.";
        };
    }
}
