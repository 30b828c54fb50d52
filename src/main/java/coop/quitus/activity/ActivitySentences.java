package coop.quitus.activity;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What is said of an activity report, in French.
public final class ActivitySentences {

    private ActivitySentences() {}

    public static Sentence of(ActivityFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(ActivityFinding finding) {
        return switch (finding) {
            case ActivityFinding.NotANumber(String _, String typed) ->
                    "« " + typed + " » n'est pas un nombre.";
            case ActivityFinding.NotASum(String _, String typed) ->
                    "« " + typed + " » n'est pas une somme.";
            case ActivityFinding.NotADay(String _, String typed) ->
                    "« " + typed + " » n'est pas une date.";
            case ActivityFinding.OutsideTheYear(String _, LocalDate from, LocalDate through) ->
                    "Cette date n'est pas entre le "
                            + Dates.longDay(from)
                            + " et le "
                            + Dates.longDay(through)
                            + ".";
            case ActivityFinding.NotAChoice _ -> "Cette réponse n'est pas dans la liste.";
            case ActivityFinding.TooLong _ -> "Ce texte est trop long.";
            case ActivityFinding.ProjectWithoutTitle _ -> "Ce projet n'a pas de titre.";
            case ActivityFinding.SomeoneAnswered answered ->
                    answered.by()
                            + " a répondu entre-temps ("
                            + Dates.moment(answered.at())
                            + ") à : "
                            + String.join(", ", answered.titles())
                            + ".";
        };
    }

    private static String remedy(ActivityFinding finding) {
        return switch (finding) {
            case ActivityFinding.NotANumber _ -> "Écrivez-le en chiffres : 12.";
            case ActivityFinding.NotASum _ -> "Écrivez-la comme 412,50.";
            case ActivityFinding.NotADay _ -> "Écrivez-la comme 15/10/2026.";
            case ActivityFinding.OutsideTheYear _ ->
                    "Donnez le jour du conseil d'école qui l'entend.";
            case ActivityFinding.NotAChoice _ -> "Choisissez une des réponses proposées.";
            case ActivityFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case ActivityFinding.ProjectWithoutTitle _ ->
                    "Donnez-lui un titre, ou videz la ligne pour l'enlever.";
            case ActivityFinding.SomeoneAnswered _ ->
                    "Vos réponses sont encore dans la page : relisez, puis gardez-les si elles sont justes.";
        };
    }
}
