package coop.quitus.ledger;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.util.List;

/// What is said of a year's books as a whole, in French.
public final class ReviewSentences {

    /// Beyond it the numbers are counted and not named.
    private static final int NAMED = 5;

    private ReviewSentences() {}

    public static Sentence of(ReviewFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(ReviewFinding finding) {
        return switch (finding) {
            case ReviewFinding.PiecesMissing(List<String> pieces) ->
                    "Dans la suite des numéros, il manque " + named(pieces) + ".";
            case ReviewFinding.WithoutVoucher(int expenses, var total) ->
                    expenses == 1
                            ? "Une dépense n'a pas de justificatif : " + total.inFrench() + "."
                            : expenses
                                    + " dépenses n'ont pas de justificatif : "
                                    + total.inFrench()
                                    + " en tout.";
            case ReviewFinding.ManyTillReceipts(int percent, int ceiling) ->
                    percent
                            + " % des dépenses ne sont prouvées que par un ticket de caisse ; la limite conseillée est "
                            + ceiling
                            + " %.";
            case ReviewFinding.InAnotherName(int invoices) ->
                    invoices == 1
                            ? "Une facture n'est pas au nom de la coopérative."
                            : invoices + " factures ne sont pas au nom de la coopérative.";
            case ReviewFinding.SubsidyWithoutFile(String account, var amount) ->
                    "« " + account + " » : " + amount.inFrench() + " sans dossier de subvention.";
            case ReviewFinding.TransfersLeft(var left) ->
                    left.absolute().inFrench()
                            + " ont quitté une caisse sans arriver dans une autre.";
            case ReviewFinding.CashKeptLong(var held, var since, long days) ->
                    "La caisse tient "
                            + held.inFrench()
                            + ", et rien n'est allé à la banque depuis le "
                            + Dates.longDay(since)
                            + ", soit "
                            + days
                            + " jours.";
        };
    }

    private static String named(List<String> pieces) {
        if (pieces.size() <= NAMED) {
            return String.join(", ", pieces);
        }
        int others = pieces.size() - NAMED + 1;
        return String.join(", ", pieces.subList(0, NAMED - 1)) + " et " + others + " autres";
    }

    private static String remedy(ReviewFinding finding) {
        return switch (finding) {
            case ReviewFinding.PiecesMissing _ ->
                    "Retrouvez ces pièces dans le classeur, et écrivez celles qui n'y sont pas.";
            case ReviewFinding.WithoutVoucher _ ->
                    "Cherchez sans:justificatif dans le cahier, et photographiez ce qui manque.";
            case ReviewFinding.ManyTillReceipts _ ->
                    "Demandez une facture au nom de la coopérative.";
            case ReviewFinding.InAnotherName _ -> "Demandez au fournisseur de la refaire à ce nom.";
            case ReviewFinding.SubsidyWithoutFile _ ->
                    "Corrigez l'écriture en disant le dossier de la subvention.";
            case ReviewFinding.TransfersLeft _ -> "Écrivez l'autre moitié du mouvement interne.";
            case ReviewFinding.CashKeptLong _ -> "Déposez-la à la banque.";
        };
    }
}
