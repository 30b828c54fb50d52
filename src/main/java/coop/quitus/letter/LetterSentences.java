package coop.quitus.letter;

import coop.quitus.bylaw.BylawSentences;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.CouncilSentences;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of a letter, in French that a class can read.
public final class LetterSentences {

    private LetterSentences() {}

    public static Sentence of(LetterFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(LetterFinding finding) {
        return switch (finding) {
            case LetterFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case LetterFinding.TooLong _ -> "Ce texte est trop long.";
            case LetterFinding.NamesAChild(String _, List<String> names) ->
                    "Le texte dit le prénom d'un élève : " + String.join(", ", names) + ".";
            case LetterFinding.NothingSaid _ -> "Ce texte est vide.";
            case LetterFinding.UnknownHole(String _, List<String> holes) ->
                    "Aucune question ne remplit "
                            + holes.stream()
                                    .map(hole -> "{" + hole + "}")
                                    .collect(Collectors.joining(", "))
                            + ".";
            case LetterFinding.NoReason(SchoolYear year) ->
                    BylawSentences.noReason(finding, year).fact();
            case LetterFinding.NoSuchTemplate _ ->
                    "La fédération n'a pas de lettre commencée de ce nom.";
            case LetterFinding.FollowsAlready _ -> "Cette lettre est déjà celle de la fédération.";
            case LetterFinding.NoSuchLetter _ -> "Cette lettre n'est pas connue ici.";
            case LetterFinding.NoSuchPartner _ -> "On ne sait pas à qui écrire.";
            case LetterFinding.Changed _ -> "Quelqu'un a changé la lettre pendant ce temps.";
            case LetterFinding.Adopted _ -> "La lettre est adoptée : son texte ne change plus.";
            case LetterFinding.CouncilRefuses(CouncilFinding cause) ->
                    CouncilSentences.of(cause).fact();
            case LetterFinding.NotAdopted _ -> "La lettre n'est pas encore adoptée par le conseil.";
            case LetterFinding.NotCarried _ ->
                    "Cette décision n'est pas une décision acceptée par un conseil de l'école.";
            case LetterFinding.NotTheHead _ ->
                    "Seule la direction de l'école signe une lettre à l'écran.";
            case LetterFinding.AlreadySigned(String by) ->
                    "La lettre est déjà signée par " + by + ".";
            case LetterFinding.NotSigned _ -> "La lettre n'est pas encore signée.";
            case LetterFinding.NoEmail(String partner) ->
                    "On ne connaît pas l'adresse électronique de « " + partner + " ».";
            case LetterFinding.NotSent _ -> "La lettre n'est pas encore partie.";
            case LetterFinding.NoSuchFile _ -> "Le fichier n'est pas arrivé.";
            case LetterFinding.NoSuchLink _ ->
                    "Ce lien n'est pas, ou n'est plus, celui d'une lettre.";
            case LetterFinding.EnoughAnswers _ -> "Cette lettre a déjà dix réponses.";
        };
    }

    private static String remedy(LetterFinding finding) {
        return switch (finding) {
            case LetterFinding.Missing _ -> "Écris-le.";
            case LetterFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case LetterFinding.NamesAChild _ -> "Écris « un élève » ou « la classe ».";
            case LetterFinding.NothingSaid _ -> "Écrivez-le, ou gardez celui de la fédération.";
            case LetterFinding.UnknownHole _ ->
                    "Gardez les accolades de la lettre de la fédération, sans en ajouter.";
            case LetterFinding.NoReason(SchoolYear year) ->
                    BylawSentences.noReason(finding, year).remedy();
            case LetterFinding.NoSuchTemplate _ -> "Choisissez-en une dans la liste.";
            case LetterFinding.FollowsAlready _ -> "Il n'y a rien à changer.";
            case LetterFinding.NoSuchLetter _ -> "Reviens à la liste des lettres.";
            case LetterFinding.NoSuchPartner _ ->
                    "Choisis dans la liste, ou demande à un adulte d'ajouter le partenaire.";
            case LetterFinding.Changed _ -> "Relis la lettre, puis écris ce qui doit changer.";
            case LetterFinding.Adopted _ -> "Pour dire autre chose, écris une autre lettre.";
            case LetterFinding.CouncilRefuses(CouncilFinding cause) ->
                    CouncilSentences.of(cause).remedy();
            case LetterFinding.NotAdopted _ -> "Mets-la à l'ordre du jour du prochain conseil.";
            case LetterFinding.NotCarried _ -> "Choisissez une décision de la liste.";
            case LetterFinding.NotTheHead _ ->
                    "Demandez-lui d'ouvrir cette page, ou faites-la signer sur le papier.";
            case LetterFinding.AlreadySigned _ -> "Rien n'a changé.";
            case LetterFinding.NotSigned _ -> "Faites-la signer, à l'écran ou sur le papier.";
            case LetterFinding.NoEmail _ ->
                    "Ajoutez-la sur sa fiche, ou envoyez la lettre sur papier.";
            case LetterFinding.NotSent _ -> "Envoyez-la d'abord.";
            case LetterFinding.NoSuchFile _ -> "Joignez-le à nouveau.";
            case LetterFinding.NoSuchLink _ -> "Demandez un autre lien à l'école.";
            case LetterFinding.EnoughAnswers _ -> "Téléphonez à l'école.";
        };
    }
}
