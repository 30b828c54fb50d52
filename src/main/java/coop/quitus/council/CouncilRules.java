package coop.quitus.council;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class CouncilRules {

    public static final Rule COU_04 =
            new Rule(
                    "COU-04",
                    Severity.BLOCKS,
                    "Le registre des délibérations est sans trou, et ne fait que grandir",
                    "Une décision entre au registre quand le conseil suivant a adopté le compte rendu. Elle prend le"
                            + " numéro d'après, porte l'empreinte de celle d'avant, et ne change plus : une erreur se"
                            + " corrige par une nouvelle décision.",
                    "Le registre des délibérations est un document obligatoire de la coopérative (domaine, § 4.1).",
                    "Le compte rendu du conseil n° 3 n'est pas encore adopté : ses décisions n'ont pas de numéro.",
                    "Faites-le adopter au début du conseil suivant.");

    private CouncilRules() {}

    public static List<Rule> all() {
        return List.of(COU_04);
    }
}
