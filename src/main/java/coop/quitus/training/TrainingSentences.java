package coop.quitus.training;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of trainings, cases and tools, in French.
public final class TrainingSentences {

    private TrainingSentences() {}

    public static Sentence of(TrainingFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<TrainingFinding> findings) {
        return findings.stream().map(TrainingSentences::of).toList();
    }

    private static String fact(TrainingFinding finding) {
        return switch (finding) {
            case TrainingFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case TrainingFinding.TooLong _ -> "Ce texte est trop long.";
            case TrainingFinding.OutOfBounds _ -> "Ce nombre ne va pas.";
            case TrainingFinding.NotALink _ -> "Cette adresse ne commence pas par https://.";
            case TrainingFinding.EndsBeforeItStarts _ -> "La fin vient avant le début.";
            case TrainingFinding.Past _ -> "Ce jour est déjà passé.";
            case TrainingFinding.Unreadable(String fact, String _) -> fact;
            case TrainingFinding.NoSuchThing _ -> "Ce que vous demandez n'est plus là.";
            case TrainingFinding.Closed _ -> "Cette session est passée ou annulée.";
            case TrainingFinding.NotYet _ -> "Cette session n'a pas encore commencé.";
            case TrainingFinding.Waiting(int place) ->
                    "Il n'y a plus de place : vous êtes n° " + place + " sur la liste d'attente.";
            case TrainingFinding.NotEnrolled _ -> "Vous n'êtes pas de cette session.";
            case TrainingFinding.Taken(LocalDate from, LocalDate until) ->
                    "La malle est prise du "
                            + Dates.longDay(from)
                            + " au "
                            + Dates.longDay(until)
                            + ".";
            case TrainingFinding.TooManyDays _ -> "C'est trop long pour cette malle.";
            case TrainingFinding.AnotherState(CaseLoan.State state) ->
                    "La malle est " + state.inFrench() + ".";
            case TrainingFinding.TrainingOwed(String title, LocalDate since) ->
                    "Vous êtes mandataire depuis le "
                            + Dates.longDay(since)
                            + ", et la formation « "
                            + title
                            + " » reste à suivre.";
        };
    }

    private static String remedy(TrainingFinding finding) {
        return switch (finding) {
            case TrainingFinding.Missing _ -> "Complétez, puis envoyez de nouveau.";
            case TrainingFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case TrainingFinding.OutOfBounds(String _, int least, int most) ->
                    "Écrivez un nombre de " + least + " à " + most + ".";
            case TrainingFinding.NotALink _ -> "Copiez l'adresse entière depuis le navigateur.";
            case TrainingFinding.EndsBeforeItStarts _ -> "Relisez les deux dates, ou les heures.";
            case TrainingFinding.Past _ -> "Choisissez un jour à venir.";
            case TrainingFinding.Unreadable(String _, String remedy) -> remedy;
            case TrainingFinding.NoSuchThing _ -> "Revenez à la liste.";
            case TrainingFinding.Closed _ -> "Choisissez une autre session.";
            case TrainingFinding.NotYet _ -> "Notez les présences le jour même, ou après.";
            case TrainingFinding.Waiting _ ->
                    "Dès qu'une place se libère, vous l'avez, et un message vous le dit.";
            case TrainingFinding.NotEnrolled _ -> "Inscrivez-vous d'abord.";
            case TrainingFinding.Taken _ -> "Choisissez d'autres jours.";
            case TrainingFinding.TooManyDays(int most) -> "Gardez-la " + most + " jours au plus.";
            case TrainingFinding.AnotherState _ -> "Rouvrez la page : quelqu'un a agi entre-temps.";
            case TrainingFinding.TrainingOwed _ ->
                    "Inscrivez-vous à une session ; s'il n'y en a pas, écrivez à votre association.";
        };
    }
}
