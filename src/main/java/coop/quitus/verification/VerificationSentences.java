package coop.quitus.verification;

import coop.quitus.kernel.Sentence;

/// What is said of a verification, in French.
public final class VerificationSentences {

    private VerificationSentences() {}

    public static Sentence of(VerificationFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
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
        };
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
        };
    }
}
