package coop.quitus.verification;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of verification.
public final class VerificationRules {

    public static final Rule VER_01 =
            new Rule(
                    "VER-01",
                    Severity.BLOCKS,
                    "Qui vérifie les comptes",
                    "Deux personnes au moins vérifient l'année, dont un parent selon l'association ;"
                            + " aucune n'est mandataire, cosignataire, ni n'a écrit dans le cahier.",
                    "Textes de contrôle des AD 41, 95, 14, 69 et 70.",
                    "La commission compte 1 personne ; votre association en demande 2.",
                    "Nommez une personne de plus : un parent d'élève ou un collègue qui ne signe pas.");

    public static final Rule VER_03 =
            new Rule(
                    "VER-03",
                    Severity.BLOCKS,
                    "Les pièces à vérifier sont tirées au sort, une fois",
                    "Quand un vérificateur commence, le logiciel tire une graine au hasard, une seule fois par"
                            + " compte rendu proposé, et la montre. Elle donne à chaque recette et à chaque"
                            + " dépense une place : le SHA-256 de « graine:empreinte de l'écriture ». Sont"
                            + " pris, dans cet ordre et sans reprendre une pièce : les plus grosses dépenses,"
                            + " jusqu'à la moitié de ce qui fut dépensé, 5 au plus ; 3 mouvements d'espèces ;"
                            + " 4 dépenses sans justificatif ou avec un simple ticket ; 3 dépenses que"
                            + " l'association tolère ; puis le hasard, 3 pièces au moins, jusqu'à 12 en tout."
                            + " La graine suffit à refaire le tirage.",
                    "Contrôle par sondage des règlements d'AD (41, 70) ; le tirage est décrit dans"
                            + " docs/verification-sample.md.",
                    "Le compte rendu n'est pas encore proposé à la vérification.",
                    "Attendez qu'il soit proposé : on ne tire pas au sort dans un cahier qui bouge.");

    private VerificationRules() {}

    public static List<Rule> all() {
        return List.of(VER_01, VER_03);
    }
}
