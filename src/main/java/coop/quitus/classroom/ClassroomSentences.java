package coop.quitus.classroom;

import coop.quitus.kernel.Sentence;
import java.util.List;

/// What this room says, in French, in sentences that a class reads too.
public final class ClassroomSentences {

    private ClassroomSentences() {}

    public static List<Sentence> of(List<? extends ClassroomFinding> findings) {
        return findings.stream().map(ClassroomSentences::of).toList();
    }

    public static Sentence of(ClassroomFinding finding) {
        return switch (finding) {
            case ClassroomFinding.NamesAChild(String _, List<String> names) ->
                    say(
                            finding,
                            "Ce texte nomme " + String.join(", ", names) + ".",
                            "Écris « un élève » ou « la classe » à la place.");
            case ClassroomFinding.Empty _ ->
                    say(finding, "Il manque un texte.", "Écris quelques mots.");
            case ClassroomFinding.TooLong(String _, int most) ->
                    say(finding, "Ce texte est trop long.", "Garde " + most + " lettres au plus.");
            case ClassroomFinding.OutOfBounds(String _, int least, int most) ->
                    say(
                            finding,
                            "Ce nombre n'est pas possible.",
                            "Choisis de " + least + " à " + most + ".");
            case ClassroomFinding.NotInTheClass _ ->
                    say(
                            finding,
                            "Ce prénom n'est pas dans la liste.",
                            "Choisis un prénom de la classe.");
            case ClassroomFinding.NotThere() ->
                    say(finding, "Ce n'est plus là.", "Retourne à la page.");
            case ClassroomFinding.TooEarly _ ->
                    say(finding, "Ce jour est passé.", "Choisis un jour qui vient.");
            case ClassroomFinding.WithOneself _ ->
                    say(finding, "On ne s'aide pas soi-même.", "Choisis deux prénoms différents.");
            case ClassroomFinding.NoMarket() ->
                    say(finding, "Aucun marché n'est prévu.", "Un adulte choisit d'abord le jour.");
            case ClassroomFinding.AlreadyDrawn() ->
                    say(
                            finding,
                            "Les places sont déjà données.",
                            "Demande à un adulte de refaire le tirage.");
            case ClassroomFinding.WithoutAnOffer(int pupils) ->
                    say(
                            finding,
                            pupils == 1
                                    ? "Un élève n'a pas encore d'offre."
                                    : pupils + " élèves n'ont pas encore d'offre.",
                            "Au marché, chacun donne : complétez les offres, puis tirez les places.");
            case ClassroomFinding.NotEnoughPlaces(int pupils) ->
                    say(
                            finding,
                            pupils == 1
                                    ? "Un élève ne recevrait rien."
                                    : pupils + " élèves ne recevraient rien.",
                            "Au marché, chacun reçoit : ajoutez des places aux stands, ou un tour.");
        };
    }

    private static Sentence say(ClassroomFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
