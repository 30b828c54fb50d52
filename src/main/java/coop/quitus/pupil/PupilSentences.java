package coop.quitus.pupil;

import coop.quitus.kernel.Sentence;
import java.util.List;

/// What this room says, in French: every finding has its sentence. Those of a tablet say « tu ».
public final class PupilSentences {

    private PupilSentences() {}

    public static List<Sentence> of(List<? extends PupilFinding> findings) {
        return findings.stream().map(PupilSentences::of).toList();
    }

    public static Sentence of(PupilFinding finding) {
        return switch (finding) {
            case PupilFinding.NoName() ->
                    say(finding, "La liste est vide.", "Écrivez un prénom par ligne.");
            case PupilFinding.MoreThanAFirstName(String line) ->
                    say(
                            finding,
                            "« " + line + " » dit plus qu'un prénom.",
                            "Gardez le prénom ou un pseudonyme, avec une initiale au plus : Inès, Inès B.");
            case PupilFinding.TwiceTheSame(String name) ->
                    say(
                            finding,
                            "Il y a deux fois « " + name + " » dans la classe.",
                            "Distinguez-les par une initiale (« "
                                    + name
                                    + " B. ») ou par un pseudonyme.");
            case PupilFinding.TooMany(int asked, int most) ->
                    say(
                            finding,
                            "La classe aurait " + asked + " élèves.",
                            "Une classe en a " + most + " au plus : vérifiez la liste.");
            case PupilFinding.NoSuchClass(String code) ->
                    say(
                            finding,
                            "La classe « " + code + " » n'existe pas ici.",
                            "Choisissez-la dans la liste des classes.");
            case PupilFinding.NoSuchPupil() ->
                    say(
                            finding,
                            "Cet élève n'est plus dans la liste.",
                            "Il n'y a plus rien à effacer.");
            case PupilFinding.NotALesson(int least, int most) ->
                    say(
                            finding,
                            "La classe s'ouvre pour le temps d'une leçon.",
                            "Choisissez de " + least + " à " + most + " minutes.");
            case PupilFinding.WrongCode() ->
                    say(
                            finding,
                            "Ce code n'ouvre aucune classe.",
                            "Regarde bien les six lettres, et essaie encore.");
            case PupilFinding.TooManyTries(var left) ->
                    say(
                            finding,
                            "Il y a eu beaucoup d'essais.",
                            "Attends "
                                    + Math.max(1, left.toMinutes())
                                    + " min, ou appelle un adulte.");
        };
    }

    private static Sentence say(PupilFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
