package coop.quitus.project;

import coop.quitus.council.CouncilSentences;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.LetterSentences;
import java.util.List;

/// What is said of a project, in French.
public final class ProjectSentences {

    private ProjectSentences() {}

    public static Sentence of(ProjectFinding finding) {
        if (finding instanceof ProjectFinding.LettersRefuse(var cause)) {
            return LetterSentences.of(cause);
        }
        if (finding instanceof ProjectFinding.CouncilRefuses(var cause)) {
            return CouncilSentences.of(cause);
        }
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(ProjectFinding finding) {
        return switch (finding) {
            case ProjectFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case ProjectFinding.TooLong _ -> "Ce texte est trop long.";
            case ProjectFinding.NamesAChild(String _, List<String> names) ->
                    "Ce texte nomme un enfant : " + String.join(", ", names) + ".";
            case ProjectFinding.NotADay _ -> "Ces jours ne vont pas ensemble.";
            case ProjectFinding.NoSuchProject _ -> "Ce projet n'existe pas.";
            case ProjectFinding.NoSuchStep _ -> "Cette étape n'est pas dans le projet.";
            case ProjectFinding.NoSuchLine _ -> "Cette ligne n'est pas dans le budget.";
            case ProjectFinding.NoSuchClass(String code) ->
                    "La classe « " + code + " » ne prend pas part au projet.";
            case ProjectFinding.NoSuchPartner _ -> "Ce partenaire n'est pas à l'annuaire.";
            case ProjectFinding.NoSuchPicture _ -> "Cette image n'existe pas.";
            case ProjectFinding.NoSuchDecision _ -> "Cette décision n'existe pas.";
            case ProjectFinding.NoSuchLink _ -> "Ce lien n'existe pas.";
            case ProjectFinding.NoSuchPiece(String piece) ->
                    "La pièce « " + piece + " » n'est pas au cahier.";
            case ProjectFinding.NoSuchSubsidy(String code) ->
                    "La subvention « " + code + " » n'est pas au registre.";
            case ProjectFinding.OfAnotherProject(String piece, String title) ->
                    "La pièce " + piece + " est déjà celle du projet « " + title + " ».";
            case ProjectFinding.StillPaid(String label) ->
                    "Une pièce est rattachée à « " + label + " ».";
            case ProjectFinding.NotAFigure(String said) -> "« " + said + " » n'est pas un nombre.";
            case ProjectFinding.TooSoon(List<String> before) ->
                    "Une étape vient avant : « " + String.join(" », « ", before) + " ».";
            case ProjectFinding.NotDoneYet(ProjectFinding.Lack lack) -> lacks(lack);
            case ProjectFinding.NoAccountYet _ -> "Ce projet n'a pas encore rendu compte.";
            case ProjectFinding.Ended _ -> "Ce projet est terminé.";
            case ProjectFinding.AlreadyWritten _ -> "La lettre de cette étape est déjà commencée.";
            case ProjectFinding.AlreadyOnTheAgenda _ ->
                    "La question est déjà à l'ordre du jour du conseil.";
            case ProjectFinding.LettersRefuse(var cause) -> LetterSentences.of(cause).fact();
            case ProjectFinding.CouncilRefuses(var cause) -> CouncilSentences.of(cause).fact();
            case ProjectFinding.NotApproved(String piece) ->
                    "La pièce " + piece + " est rattachée, sans la décision du conseil.";
        };
    }

    private static String lacks(ProjectFinding.Lack lack) {
        return switch (lack) {
            case WORDS -> "Il manque une réponse.";
            case FIGURES -> "Il manque une mesure.";
            case LETTER -> "La lettre n'est pas encore écrite.";
            case LETTER_ADOPTED -> "La lettre n'est pas encore adoptée.";
            case LETTER_SENT -> "La lettre n'est pas encore partie.";
            case LETTER_ANSWERED -> "La réponse n'est pas encore arrivée.";
            case DECISION -> "Le conseil n'a pas encore décidé.";
            case PIECE -> "L'achat n'est pas encore au cahier.";
            case PICTURE -> "L'image n'est pas encore là.";
        };
    }

    private static String remedy(ProjectFinding finding) {
        return switch (finding) {
            case ProjectFinding.Missing _ -> "Écrivez-le.";
            case ProjectFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case ProjectFinding.NamesAChild _ ->
                    "Ce texte reste : écrivez « un élève », « la classe », « nous ».";
            case ProjectFinding.NotADay _ -> "Le dernier jour vient après le premier.";
            case ProjectFinding.NoSuchProject _ -> "Choisissez-le dans la liste.";
            case ProjectFinding.NoSuchStep _ -> "Choisissez une étape du chemin.";
            case ProjectFinding.NoSuchLine _ -> "Choisissez une ligne du budget.";
            case ProjectFinding.NoSuchClass _ ->
                    "Ajoutez-la au projet, ou choisissez-en une autre.";
            case ProjectFinding.NoSuchPartner _ -> "Ajoutez-le d'abord à l'annuaire.";
            case ProjectFinding.NoSuchPicture _ -> "Choisissez une image de la classe.";
            case ProjectFinding.NoSuchDecision _ -> "Choisissez-la parmi celles de l'année.";
            case ProjectFinding.NoSuchLink _ -> "Choisissez un lien de la liste.";
            case ProjectFinding.NoSuchPiece _ -> "Donnez le numéro d'une pièce de l'année : D12.";
            case ProjectFinding.NoSuchSubsidy _ -> "Choisissez-la au registre, ou laissez vide.";
            case ProjectFinding.OfAnotherProject _ -> "Donnez une autre pièce.";
            case ProjectFinding.StillPaid _ -> "Rattachez d'abord cette pièce à une autre ligne.";
            case ProjectFinding.NotAFigure _ -> "Écris un nombre, comme 12 ou 12,5.";
            case ProjectFinding.TooSoon _ -> "C'est gardé. Pensez à faire aussi celle d'avant.";
            case ProjectFinding.NotDoneYet(ProjectFinding.Lack lack) ->
                    switch (lack) {
                        case WORDS -> "Répondez aux questions de l'étape.";
                        case FIGURES -> "Notez au moins une mesure.";
                        case LETTER, LETTER_SENT, LETTER_ADOPTED -> "Continuez avec la lettre.";
                        case LETTER_ANSWERED -> "Patientez, ou relancez le partenaire.";
                        case DECISION -> "Mettez la question à l'ordre du jour du conseil.";
                        case PIECE -> "Un adulte note l'achat, puis le rattache à l'étape.";
                        case PICTURE -> "Ajoutez un dessin ou une photo.";
                    };
            case ProjectFinding.NoAccountYet _ -> "Faites l'étape qui rend compte.";
            case ProjectFinding.Ended _ -> "Il ne change plus ; commencez-en un autre.";
            case ProjectFinding.AlreadyWritten _ -> "Continuez celle-ci.";
            case ProjectFinding.AlreadyOnTheAgenda _ -> "Attendez le prochain conseil.";
            case ProjectFinding.LettersRefuse(var cause) -> LetterSentences.of(cause).remedy();
            case ProjectFinding.CouncilRefuses(var cause) -> CouncilSentences.of(cause).remedy();
            case ProjectFinding.NotApproved _ -> "Dites-la sur la page de la pièce.";
        };
    }
}
