package coop.quitus.treasury;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of a bank's file, in French.
public final class StatementSentences {

    private StatementSentences() {}

    public static Sentence of(StatementFinding finding) {
        return switch (finding) {
            case StatementFinding.Empty() ->
                    say(
                            finding,
                            "Ce fichier est vide.",
                            "Téléchargez de nouveau le relevé depuis le site de la banque.");
            case StatementFinding.TooLarge(int most) ->
                    say(
                            finding,
                            "Ce fichier dépasse " + most + " Mo.",
                            "Un relevé d'un an en fait moins d'un : vérifiez le fichier.");
            case StatementFinding.TooManyLines(int most) ->
                    say(
                            finding,
                            "Ce relevé a plus de " + most + " lignes.",
                            "Découpez-le par année.");
            case StatementFinding.NotAStatement(String looksLike) ->
                    say(
                            finding,
                            "Ce fichier n'est pas un relevé que Quitus sait lire"
                                    + (looksLike.isEmpty() ? "." : " : c'est " + looksLike + "."),
                            "Choisissez OFX, CAMT.053, QIF ou CSV dans les téléchargements de la banque.");
            case StatementFinding.Broken(StatementFormat format, int line, String what) ->
                    say(
                            finding,
                            "Le fichier "
                                    + format
                                    + " est abîmé"
                                    + (line > 0 ? " à la ligne " + line : "")
                                    + " : "
                                    + what
                                    + ".",
                            "Téléchargez-le de nouveau ; rien n'a été enregistré.");
            case StatementFinding.Hostile(String what) ->
                    say(
                            finding,
                            "Ce fichier contient " + what + " : il est refusé.",
                            "Un vrai relevé n'en contient pas.");
            case StatementFinding.ColumnsUnknown(List<String> header) ->
                    say(
                            finding,
                            "Les colonnes de ce CSV ne sont pas reconnues : "
                                    + String.join(", ", header)
                                    + ".",
                            "Montrez où sont la date, le libellé et les montants ; ce sera retenu pour cette banque.");
            case StatementFinding.ColumnsMissing(List<String> what) ->
                    say(
                            finding,
                            "Il manque " + String.join(", et ", what) + ".",
                            "Dites quelle colonne le contient.");
            case StatementFinding.ColumnsTwice(List<String> what) ->
                    say(
                            finding,
                            "Deux colonnes sont dites : « " + String.join(" », « ", what) + " ».",
                            "Gardez la bonne, et laissez l'autre de côté.");
            case StatementFinding.OtherAccount(String inFile, String known) ->
                    say(
                            finding,
                            "Ce relevé est celui du compte "
                                    + inFile
                                    + ", la coopérative a le compte "
                                    + known
                                    + ".",
                            "Choisissez le relevé de la coopérative.");
            case StatementFinding.OtherCurrency(String currency) ->
                    say(
                            finding,
                            "Ce relevé est en " + currency + ".",
                            "Quitus tient les comptes en euros.");
            case StatementFinding.BalancesDoNotAddUp(Money opening, Money lines, Money closing) ->
                    say(
                            finding,
                            "Les soldes du fichier ne tombent pas juste : "
                                    + opening.inFrench()
                                    + " au début, "
                                    + lines.inFrench()
                                    + " de mouvements, "
                                    + closing.inFrench()
                                    + " à la fin.",
                            "Téléchargez de nouveau le relevé ; rien n'a été enregistré.");
            case StatementFinding.Closed(LocalDate day, int lines) ->
                    say(
                            finding,
                            "Le "
                                    + Dates.longDay(day)
                                    + " est dans une année close, et ce relevé y montre "
                                    + (lines == 1 ? "une ligne" : lines + " lignes")
                                    + " que Quitus ne connaît pas.",
                            "Prenez le relevé à partir du 1er septembre qui suit ; si la ligne est juste, demandez une"
                                    + " réouverture à l'association départementale.");
            case StatementFinding.AbsurdDate(int line, LocalDate day) ->
                    say(
                            finding,
                            "La ligne " + line + " est datée du " + Dates.longDay(day) + ".",
                            "Vérifiez l'ordre du jour et du mois dans les colonnes.");
            case StatementFinding.LinesMissing(Money gap, LocalDate before, LocalDate after) ->
                    say(
                            finding,
                            "Entre le "
                                    + Dates.longDay(before)
                                    + " et le "
                                    + Dates.longDay(after)
                                    + ", il manque "
                                    + gap.absolute().inFrench()
                                    + " de mouvements.",
                            "Importez aussi le relevé de cette période.");
        };
    }

    private static Sentence say(StatementFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }

    /// What came of a file, in a sentence or two.
    public static String of(ImportReport report) {
        String period =
                " du " + Dates.shortDay(report.from()) + " au " + Dates.shortDay(report.to()) + ".";
        if (report.added() == 0) {
            return "Ce relevé était déjà là : rien n'est ajouté.";
        }
        String lines =
                report.added() == 1 ? "1 ligne ajoutée," : report.added() + " lignes ajoutées,";
        return report.known() == 0
                ? lines + period
                : lines + period + " Déjà connues : " + report.known() + ".";
    }
}
