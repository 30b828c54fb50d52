package coop.quitus.federation;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class PlaceRules {

    public static final Rule IDN_01 =
            new Rule(
                    "IDN-01",
                    Severity.BLOCKS,
                    "Les numéros officiels sont justes",
                    "Un UAI a sept chiffres et la lettre qu'ils commandent ; un SIREN ou un SIRET vérifie la clé de Luhn ; un"
                            + " numéro RNA est un W et neuf chiffres ; un IBAN vérifie sa clé (reste 1 de la division par 97).",
                    "Nomenclatures de l'Éducation nationale, de l'Insee, du répertoire des associations, norme ISO 13616.",
                    "« 0420001X » n'est pas un UAI : après 0420001 vient la lettre Y.",
                    "Relisez le numéro sur un papier officiel de l'école ou de l'association.");

    private PlaceRules() {}

    public static List<Rule> all() {
        return List.of(IDN_01);
    }
}
