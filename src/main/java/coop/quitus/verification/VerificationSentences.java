package coop.quitus.verification;

import coop.quitus.bylaw.BylawSentences;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;

/// What is said of a verification, in French.
public final class VerificationSentences {

    private VerificationSentences() {}

    public static Sentence of(VerificationFinding finding) {
        return finding instanceof VerificationFinding.NoReason(SchoolYear year)
                ? BylawSentences.noReason(finding, year)
                : Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(VerificationFinding finding) {
        return switch (finding) {
            case VerificationFinding.TooFewVerifiers(int named, int asked) ->
                    "La commission compte "
                            + people(named)
                            + " ; votre association en demande "
                            + asked
                            + ".";
            case VerificationFinding.TooFewParents(int named, int asked) ->
                    "La commission compte "
                            + (named == 0
                                    ? "aucun parent"
                                    : named == 1 ? "1 parent" : named + " parents")
                            + " ; votre association en demande "
                            + asked
                            + ".";
            case VerificationFinding.MayNotVerify(String name, String why) ->
                    name + " ne peut pas vérifier ces comptes : " + why + ".";
            case VerificationFinding.AlreadyNamed(String name) ->
                    name + " est déjà dans la commission.";
            case VerificationFinding.NotAName() -> "Il manque le nom de cette personne.";
            case VerificationFinding.NotAnAddress(String email) ->
                    "« " + email + " » n'est pas une adresse de courriel.";
            case VerificationFinding.TooManyVerifiers(int most) ->
                    "La commission compte déjà " + most + " personnes.";
            case VerificationFinding.NoLongerVerifies() ->
                    "Cette personne n'est plus dans la commission.";
            case VerificationFinding.NothingOffered() ->
                    "Le compte rendu n'est pas encore proposé à la vérification.";
            case VerificationFinding.NotDrawn(int position) ->
                    "Le tirage n'a pas de pièce à la place " + position + ".";
            case VerificationFinding.RemarkWithoutWords(int most) ->
                    "Votre remarque tient en une phrase ou deux : ni vide, ni plus de "
                            + most
                            + " signes.";
            case VerificationFinding.NotACount(int value) ->
                    "Ce n'est pas un nombre de "
                            + (value < 100 ? "pièces de " + value + " c" : money(value))
                            + ".";
            case VerificationFinding.NoReason _ -> "";
        };
    }

    private static String money(int value) {
        return (value < 500 ? "pièces de " : "billets de ") + value / 100 + " €";
    }

    private static String people(int number) {
        return number == 0 ? "0 personne" : number == 1 ? "1 personne" : number + " personnes";
    }

    private static String remedy(VerificationFinding finding) {
        return switch (finding) {
            case VerificationFinding.TooFewVerifiers _ ->
                    "Nommez une personne de plus : un parent d'élève ou un collègue qui ne signe pas.";
            case VerificationFinding.TooFewParents _ -> "Nommez un parent d'élève.";
            case VerificationFinding.MayNotVerify _ -> "Nommez quelqu'un d'autre.";
            case VerificationFinding.AlreadyNamed _ -> "Il n'y a rien à faire.";
            case VerificationFinding.NotAName _ -> "Écrivez-le comme sur un courrier : M. Keita.";
            case VerificationFinding.NotAnAddress _ ->
                    "Corrigez-la, ou laissez vide : le lien se remet aussi de la main à la main.";
            case VerificationFinding.TooManyVerifiers _ ->
                    "Retirez d'abord quelqu'un qui ne viendra pas.";
            case VerificationFinding.NoLongerVerifies _ ->
                    "Regardez la liste : elle a peut-être changé entre-temps.";
            case VerificationFinding.NothingOffered _ ->
                    "Le mandataire le propose quand les onze points de la clôture sont prêts.";
            case VerificationFinding.NotDrawn _ -> "Revenez à la liste des pièces.";
            case VerificationFinding.RemarkWithoutWords _ ->
                    "Dites ce que vous avez vu, avec vos mots.";
            case VerificationFinding.NotACount _ -> "Écrivez un nombre entier, ou rien.";
            case VerificationFinding.NoReason _ -> "";
        };
    }
}
