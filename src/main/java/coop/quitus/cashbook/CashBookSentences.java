package coop.quitus.cashbook;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import java.util.List;

/// What is said of a cash book, in French: the row first, as the spreadsheet numbers it.
public final class CashBookSentences {

    private CashBookSentences() {}

    public static Sentence of(CashBookFinding finding) {
        return switch (finding) {
            case CashBookFinding.Unreadable(String why) ->
                    say(
                            finding,
                            "Ce fichier ne peut pas être lu : " + why + ".",
                            "Enregistrez le cahier en CSV, XLSX ou ODS.");
            case CashBookFinding.TooLarge(String limit) ->
                    say(
                            finding,
                            "Ce fichier dépasse " + limit + ".",
                            "Un cahier d'un an est bien plus petit : vérifiez le fichier.");
            case CashBookFinding.ColumnsUnknown(List<String> row) ->
                    say(
                            finding,
                            "Les colonnes ne sont pas reconnues : " + String.join(", ", row) + ".",
                            "Il faut une date, un libellé, les entrées et sorties, et une colonne par compte.");
            case CashBookFinding.UnknownColumn(int row, String column, String value) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + " : la colonne « "
                                    + column
                                    + " » contient « "
                                    + value
                                    + " » et n'est pas connue.",
                            "Dites quel compte c'est, ou laissez-la de côté.");
            case CashBookFinding.NotADate(int row, String text) ->
                    say(
                            finding,
                            "Ligne " + row + " : « " + text + " » n'est pas une date.",
                            "Écrivez-la comme 15/09/2025.");
            case CashBookFinding.OutsideTheYear(int row, String text) ->
                    say(
                            finding,
                            "Ligne " + row + " : le " + text + " n'est pas dans l'année reprise.",
                            "L'exercice va du 1er septembre au 31 août.");
            case CashBookFinding.NotAnAmount(int row, String column, String text) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + ", colonne « "
                                    + column
                                    + " » : « "
                                    + text
                                    + " » n'est pas un montant.",
                            "Écrivez un nombre comme 12,50.");
            case CashBookFinding.DoesNotBalance(
                            int row,
                            String piece,
                            Money movement,
                            Money allocated) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + named(piece)
                                    + " : "
                                    + movement.absolute().inFrench()
                                    + " ont bougé, la ventilation fait "
                                    + allocated.absolute().inFrench()
                                    + ".",
                            "Il y a "
                                    + movement.absolute()
                                            .minus(allocated.absolute())
                                            .absolute()
                                            .inFrench()
                                    + " d'écart : corrigez la ligne dans le fichier.");
            case CashBookFinding.BothSides(int row, String piece) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + named(piece)
                                    + " : des charges et des produits sur la même ligne.",
                            "Faites-en deux lignes.");
            case CashBookFinding.PieceTwice(int row, String piece, int first) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + " : la pièce "
                                    + piece
                                    + " est déjà ligne "
                                    + first
                                    + ".",
                            "Donnez à chaque pièce son numéro.");
            case CashBookFinding.PieceMissing(String piece) ->
                    say(
                            finding,
                            "La pièce " + piece + " manque dans la suite.",
                            "Retrouvez-la dans le classeur.");
            case CashBookFinding.UnknownClass(String column, String classCode) ->
                    say(
                            finding,
                            "La colonne « "
                                    + column
                                    + " » est celle de la classe « "
                                    + classCode
                                    + " », qui n'est pas dans cette coopérative.",
                            "Ajoutez cette classe dans les réglages, puis recommencez.");
            case CashBookFinding.NothingMoves(int row, String label) ->
                    say(
                            finding,
                            "Ligne " + row + " : « " + label + " » ne fait bouger aucun argent.",
                            "Écrivez le montant, ou retirez la ligne.");
            case CashBookFinding.FromTheBooks(int row, String piece, PostingFinding inner) -> {
                Sentence said = LedgerSentences.of(inner);
                yield say(
                        finding,
                        "Ligne " + row + named(piece) + " : " + said.fact(),
                        said.remedy());
            }
        };
    }

    private static String named(String piece) {
        return piece.isEmpty() ? "" : " (" + piece + ")";
    }

    private static Sentence say(CashBookFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
