package coop.quitus.funding;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class FundingRules {

    public static final Rule SUB_06 =
            new Rule(
                    "SUB-06",
                    Severity.WARNS,
                    "Le budget d'une demande est équilibré, et montre ce qui est demandé",
                    "Dans le budget prévisionnel d'un projet, les produits égalent les charges, et la somme demandée"
                            + " figure sur la ligne de celui à qui on la demande. Les contributions en nature s'équilibrent"
                            + " à part. Un brouillon peut attendre ; le dossier ne part qu'équilibré.",
                    "CERFA 12156, fiches du budget prévisionnel.",
                    "Le budget a 320,00 € de charges et 300,00 € de produits : il manque 20,00 € de produits.",
                    "Complétez les ressources, ou diminuez les dépenses, jusqu'à ce que les deux totaux soient les mêmes.");

    private FundingRules() {}

    public static List<Rule> all() {
        return List.of(SUB_06);
    }
}
