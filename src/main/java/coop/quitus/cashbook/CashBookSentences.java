package coop.quitus.cashbook;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What is said of a cash book, in French: the row first, as the spreadsheet numbers it.
public final class CashBookSentences {

    private CashBookSentences() {}

    /// What words said of a subsidy.
    public static String of(SubsidyTrace trace) {
        return "Subvention "
                + trace.code()
                + " ("
                + trace.receipt()
                + ", "
                + trace.received().inFrench()
                + ") : d'après leurs mots, "
                + String.join(", ", trace.pieces())
                + " y sont rattachées, soit "
                + trace.used().inFrench()
                + ".";
    }

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
                            text.isEmpty()
                                    ? "Ligne " + row + " : la date manque."
                                    : "Ligne " + row + " : « " + text + " » n'est pas une date.",
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
            case CashBookFinding.NothingAllocated(int row, String piece, Money movement) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + named(piece)
                                    + " : "
                                    + movement.absolute().inFrench()
                                    + " ont bougé, et aucun compte ne dit pour quoi.",
                            "Écrivez ce montant dans la colonne de son compte.");
            case CashBookFinding.NoTillMoved(int row, String piece, Money allocated) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + named(piece)
                                    + " : "
                                    + allocated.absolute().inFrench()
                                    + " sont dans un compte, et aucune caisse n'a bougé.",
                            "Écrivez si c'est la banque, la caisse ou une classe.");
            case CashBookFinding.UnknownAccount(int row, String name) ->
                    say(
                            finding,
                            "Ligne " + row + " : le compte « " + name + " » n'est pas connu.",
                            "Écrivez son nom ou son code comme dans la nomenclature.");
            case CashBookFinding.UnknownTill(int row, String name) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + " : « "
                                    + name
                                    + " » n'est ni la banque, ni la"
                                    + " caisse, ni une classe.",
                            "Écrivez « banque », « caisse » ou le nom d'une classe.");
            case CashBookFinding.OpeningTwice(int row, int first) ->
                    say(
                            finding,
                            "Ligne "
                                    + row
                                    + " : un second report à nouveau, le premier est ligne "
                                    + first
                                    + ".",
                            "Gardez une seule ligne de report.");
            case CashBookFinding.OpeningElsewhere(int row, String text) ->
                    say(
                            finding,
                            "Ligne " + row + " : le report à nouveau est daté du " + text + ".",
                            "Il se date du 1er septembre de l'année reprise.");
            case CashBookFinding.NumberGiven(int row, String label) ->
                    say(
                            finding,
                            "Ligne " + row + " : « " + label + " » n'a pas de numéro de pièce.",
                            "Le suivant lui sera donné ; écrivez-le sur le papier.");
            case CashBookFinding.LeftAside(int row, String label) ->
                    say(
                            finding,
                            "Ligne " + row + " : « " + label + " » est laissée de côté.",
                            "Les totaux sont refaits à partir des lignes.");
            case CashBookFinding.MappingUnreadable(String why) ->
                    say(
                            finding,
                            "Le fichier qui décrit les colonnes ne peut pas être lu : " + why + ".",
                            "Il s'écrit comme {\"columns\": {\"Quand\": \"date\", \"Banque +\": \"in:TRE_BANK\"}}.");
            case CashBookFinding.MappingMisses(String column) ->
                    say(
                            finding,
                            "La colonne « " + column + " » n'est pas dans ce fichier.",
                            "Vérifiez son nom, ou que c'est le bon fichier.");
            case CashBookFinding.MappingIncomplete(List<String> missing) ->
                    say(
                            finding,
                            "Il manque encore " + String.join(", ", missing) + ".",
                            "Dites quelles colonnes les contiennent.");
            case CashBookFinding.Closed(LocalDate day, int rows) ->
                    say(
                            finding,
                            "Le "
                                    + Dates.longDay(day)
                                    + " est dans une année close : "
                                    + (rows == 1
                                            ? "une ligne y tombe."
                                            : rows + " lignes y tombent."),
                            "Choisissez une année ouverte, ou demandez une réouverture à l'association départementale.");
            case CashBookFinding.OftenFromTheBooks(Rule rule, List<String> pieces) ->
                    say(
                            finding,
                            pieces.size()
                                    + " lignes à revoir ("
                                    + String.join(", ", pieces)
                                    + ") : "
                                    + rule.title().substring(0, 1).toLowerCase(Locale.FRENCH)
                                    + rule.title().substring(1)
                                    + ".",
                            rule.remedy());
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
