package coop.quitus.membership;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class MembershipRules {

    public static final Rule AFF_01 =
            new Rule(
                    "AFF-01",
                    Severity.BLOCKS,
                    "Tous les membres sont assurés, et chaque classe a un adulte",
                    "Le nombre d'assurés est le nombre de membres : tous les élèves et tous les adultes déclarés, ni plus"
                            + " ni moins. Chaque classe déclarée compte au moins un adulte. Seuls des nombres sont"
                            + " demandés, jamais un nom. Qui arrive pendant l'année est couvert dès ce jour.",
                    "Contrat d'assurance commun MAE-MAIF des associations départementales ; domaine, § 1.6 et § 6.",
                    "La classe « CM2 » n'a pas d'adulte.",
                    "Comptez l'enseignant ou l'enseignante de la classe, puis enregistrez.");

    public static final Rule AFF_02 =
            new Rule(
                    "AFF-02",
                    Severity.BLOCKS,
                    "Ce qui est dû est la somme du tarif",
                    "La cotisation est la somme des lignes du tarif voté par l'association : élèves, adultes, forfait."
                            + " L'assurance compte chaque membre une fois. Les biens achetés par la coopérative sont"
                            + " assurés avec elle jusqu'à 2 000 € ; au-delà, 0,688 % de ce qui dépasse. Chaque bien perd"
                            + " 10 % de son prix par année civile, et garde toujours 20 % ; on arrondit chaque bien au"
                            + " centime le plus proche, on additionne, puis on arrondit une fois la prime.",
                    "Tarif de l'assemblée générale départementale ; contrat MAE-MAIF (5 000 € de biens : 20,64 €) ;"
                            + " domaine, § 1.6.",
                    "Le tarif a changé : la page annonçait 149,50 €, il est dû 162,50 €.",
                    "Relisez le détail, puis déclarez de nouveau.");

    private MembershipRules() {}

    public static List<Rule> all() {
        return List.of(AFF_01, AFF_02);
    }
}
