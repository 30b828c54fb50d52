package coop.quitus.training;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class TrainingRules {

    public static final Rule FOR_01 =
            new Rule(
                    "FOR-01",
                    Severity.WARNS,
                    "Le mandataire suit la formation de son mandat",
                    "Quand l'association départementale déclare une formation obligatoire pour les mandataires, chaque"
                            + " mandataire la suit. Son mandat vaut en attendant ; l'association voit qui ne l'a pas encore suivie.",
                    "Pratique des associations départementales : formation des mandataires ; domaine, § 6.",
                    "Vous êtes mandataire depuis le 1er septembre 2026, et la formation « Tenir les comptes » reste à suivre.",
                    "Inscrivez-vous à une session de cette page ; s'il n'y en a pas, écrivez à votre association.");

    private TrainingRules() {}

    public static List<Rule> all() {
        return List.of(FOR_01);
    }
}
