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

    private VerificationRules() {}

    public static List<Rule> all() {
        return List.of(VER_01);
    }
}
