package coop.quitus.discharge;

import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.kernel.Sentence;

/// What is said of a discharge, in French.
public final class DischargeSentences {

    private DischargeSentences() {}

    public static Sentence of(DischargeFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(DischargeFinding finding) {
        return switch (finding) {
            case DischargeFinding.NothingOffered _ ->
                    "Aucun compte rendu n'attend de signature en ce moment.";
            case DischargeFinding.BooksChanged _ ->
                    "Les comptes ont changé depuis qu'ils ont été présentés : cette signature ne peut pas être prise.";
            case DischargeFinding.NotFinished(var left) ->
                    "La vérification n'est pas finie : il reste " + String.join(", ", left) + ".";
            case DischargeFinding.NotOnThePanel(String name) ->
                    name + " ne fait pas partie de la commission.";
            case DischargeFinding.AlreadySigned(String name) -> name + " a déjà signé.";
            case DischargeFinding.Concluded(boolean refused) ->
                    refused
                            ? "Le quitus de ces comptes a été refusé : on ne les signe plus."
                            : "Le quitus de ces comptes est déjà donné.";
            case DischargeFinding.NoVerdict(String name) ->
                    name.isEmpty() ? "Il manque votre avis." : "Il manque l'avis de " + name + ".";
            case DischargeFinding.WithoutWords(Verdict verdict, String name) ->
                    (verdict == Verdict.REFUSED
                                    ? "Un refus dit ses raisons"
                                    : "Des réserves s'écrivent")
                            + (name.isEmpty() ? "" : " (" + name + ")")
                            + ".";
            case DischargeFinding.TooManyWords _ -> "Ce texte est trop long.";
            case DischargeFinding.NotAVerifier(String name) ->
                    name + " signe les comptes ; les réserves et le refus sont à la commission.";
            case DischargeFinding.AnotherName(String expected) ->
                    "Ici signe " + expected + ", et le nom écrit est un autre.";
            case DischargeFinding.NoMandate(String name) -> name + " n'est pas mandataire ce jour.";
            case DischargeFinding.NoPledge(String name, String year) ->
                    name + " n'a pas encore pris l'engagement du mandataire pour " + year + ".";
            case DischargeFinding.NotATeacher(String name) ->
                    name + " n'est pas dans la liste des enseignants de la coopérative.";
            case DischargeFinding.StillAwaited(var names) ->
                    "On attend encore : " + String.join(", ", names) + ".";
            case DischargeFinding.UnreadableSquare _ ->
                    "Le carré noir et blanc de la feuille ne se lit pas sur cette photo.";
            case DischargeFinding.AnotherPaper(String typed) ->
                    typed.isEmpty()
                            ? "Cette feuille est celle d'autres comptes : une autre année, une autre école, ou les"
                                    + " comptes ont changé depuis son impression."
                            : "« " + typed + " » n'est pas le code de la feuille de ces comptes.";
            case DischargeFinding.NobodyTicked _ -> "Aucun nom n'est coché.";
            case DischargeFinding.NoPhotograph _ -> "La photo de la feuille manque.";
        };
    }

    private static String remedy(DischargeFinding finding) {
        return switch (finding) {
            case DischargeFinding.NothingOffered _ ->
                    "Ce sera possible quand la coopérative les présentera.";
            case DischargeFinding.BooksChanged _ ->
                    "Rien n'est perdu : la mandataire ou le mandataire les présente de nouveau, puis vous relisez et"
                            + " signez.";
            case DischargeFinding.NotFinished _ -> "Reprenez la vérification, puis revenez ici.";
            case DischargeFinding.NotOnThePanel _ ->
                    "Demandez à la coopérative de nommer cette personne.";
            case DischargeFinding.AlreadySigned _ ->
                    "Une signature ne se change pas : un désaccord nouveau se dit à l'association départementale.";
            case DischargeFinding.Concluded(boolean refused) ->
                    refused
                            ? "La coopérative corrige, puis les présente de nouveau."
                            : "Il n'y a plus rien à signer.";
            case DischargeFinding.NoVerdict _ -> "Choisissez l'une des trois réponses.";
            case DischargeFinding.WithoutWords _ -> "Écrivez-les en quelques mots.";
            case DischargeFinding.TooManyWords _ ->
                    Opinion.LONGEST + " signes au plus ; le reste peut aller dans une lettre.";
            case DischargeFinding.NotAVerifier _ -> "Enlevez les réserves de cette ligne.";
            case DischargeFinding.AnotherName _ ->
                    "Écrivez votre nom ; si ce n'est pas vous, demandez le lien à votre nom.";
            case DischargeFinding.NoMandate _ ->
                    "L'association départementale nomme les mandataires : demandez-lui.";
            case DischargeFinding.NoPledge _ ->
                    "Lisez-le sur cette page et acceptez-le, puis signez.";
            case DischargeFinding.NotATeacher _ ->
                    "Ajoutez cette personne dans « Les personnes », ou écrivez son nom dans la dernière ligne.";
            case DischargeFinding.StillAwaited _ ->
                    "Le quitus sera donné avec la dernière signature.";
            case DischargeFinding.UnreadableSquare _ ->
                    "Tapez le code imprimé juste dessous, ou reprenez la photo bien à plat et à la lumière.";
            case DischargeFinding.AnotherPaper(String typed) ->
                    typed.isEmpty()
                            ? "Imprimez la feuille d'aujourd'hui et faites-la signer."
                            : "Relisez-le sous le carré de la feuille : huit lettres ou chiffres.";
            case DischargeFinding.NobodyTicked _ -> "Cochez qui a signé la feuille.";
            case DischargeFinding.NoPhotograph _ -> "Prenez la feuille en photo et envoyez-la.";
        };
    }
}
