package coop.quitus.federation;

import coop.quitus.kernel.Sentence;

/// What this room says, in French: every finding has its sentence.
public final class PlaceSentences {

    private PlaceSentences() {}

    public static Sentence of(PlaceFinding finding) {
        return switch (finding) {
            case PlaceFinding.NotAUai(String uai, String expected) ->
                    say(
                            finding,
                            "« "
                                    + uai
                                    + " » n'est pas un UAI"
                                    + (expected.isEmpty()
                                            ? "."
                                            : " : on attendait " + expected + "."),
                            "L'UAI a sept chiffres et une lettre ; il est sur tous les papiers de l'école.");
            case PlaceFinding.NoName() ->
                    say(finding, "L'école n'a pas de nom.", "Écrivez-le comme sur ses papiers.");
            case PlaceFinding.NoSuchAssociation() ->
                    say(
                            finding,
                            "Cette association départementale n'existe pas.",
                            "Donnez le code du département : 42, 2A, 974.");
            case PlaceFinding.NotAClassCode(String code) ->
                    say(
                            finding,
                            "« " + code + " » n'est pas un nom court de classe.",
                            "Prenez 1 à 20 lettres ou chiffres : CE2, CM1-CM2.");
            case PlaceFinding.ClassExists(String code) ->
                    say(
                            finding,
                            "La classe " + code + " existe déjà.",
                            "Donnez un autre nom court.");
            case PlaceFinding.BooksAreHere(String name) ->
                    say(
                            finding,
                            "Ces comptes sont déjà ici : " + name + ".",
                            "Rien n'a été changé.");
            case PlaceFinding.NoSuchCooperative() ->
                    say(finding, "Cette coopérative n'existe pas.", "Vérifiez son numéro.");
            case PlaceFinding.MandateOverlaps(String role) ->
                    say(
                            finding,
                            "Cette personne est déjà « " + role + " » ici à cette date.",
                            "Mettez fin au mandat en cours, ou changez les dates.");
            case PlaceFinding.EndsBeforeItBegins() ->
                    say(
                            finding,
                            "Le mandat finirait avant d'avoir commencé.",
                            "Vérifiez les deux dates.");
        };
    }

    private static Sentence say(PlaceFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
