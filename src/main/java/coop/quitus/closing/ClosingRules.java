package coop.quitus.closing;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of closing.
public final class ClosingRules {

    public static final Rule CRF_01 =
            new Rule(
                    "CRF-01",
                    Severity.BLOCKS,
                    "Le compte rendu tombe juste",
                    "Ce qu'il y a dans les caisses est le report à nouveau plus le résultat ; la banque, la"
                            + " caisse et les subventions du compte rendu sont celles de leurs propres tableaux.",
                    "Disposition commune des comptes rendus financiers (AD 22, 23, 77).",
                    "Il y a 2 135,95 € en tout ; le report et le résultat font 2 130,95 €.",
                    "Cherchez l'écriture dont un côté manque : la vérification « quitus check » la nomme.");

    public static final Rule CRF_02 =
            new Rule(
                    "CRF-02",
                    Severity.BLOCKS,
                    "Le chemin d'un compte rendu",
                    "Un compte rendu va du brouillon à l'archive sans sauter d'étape : prêt, vérifié, envoyé,"
                            + " rendu ou accepté, verrouillé, agrégé. Le quitus ferme les livres ; seule"
                            + " l'association les rouvre, pour un temps et avec une raison, et une version nouvelle commence.",
                    "Pratique des AD (verrouillage et déverrouillage du CRF, AD 95).",
                    "Ce compte rendu est proposé aux vérificateurs : il ne peut pas encore être envoyé.",
                    "Faites d'abord l'étape qui vient avant.");

    private ClosingRules() {}

    public static List<Rule> all() {
        return List.of(CRF_01, CRF_02);
    }
}
