package coop.quitus.scale.internal;

import java.util.List;

/// Names that sound like schools and are nobody's: trees, birds and rivers of no map.
final class SchoolNames {

    private static final List<String> WHAT =
            List.of("École", "École élémentaire", "École maternelle", "École primaire");

    private static final List<String> OF =
            List.of(
                    "des Tilleuls",
                    "des Hirondelles",
                    "du Vieux-Moulin",
                    "de la Source-Claire",
                    "des Quatre-Vents",
                    "du Grand-Pré",
                    "des Alouettes",
                    "de la Roseraie",
                    "du Petit-Bois",
                    "des Noisetiers",
                    "de la Rivière-Lente",
                    "du Pont-Neuf-aux-Ânes",
                    "des Coquelicots",
                    "de la Colline-Bleue",
                    "des Mésanges",
                    "du Clos-des-Pommes",
                    "de l'Étang-Rond",
                    "des Marronniers",
                    "du Chemin-Creux",
                    "de la Lune-Rousse");

    private static final List<String> PEOPLE =
            List.of(
                    "Mme Aubrac-Lenoir",
                    "M. Bellefontaine",
                    "Mme Castelnau",
                    "M. Delaunoy",
                    "Mme Estienne",
                    "M. Fauvel",
                    "Mme Grandclerc",
                    "M. Haudebourg",
                    "Mme Isambert",
                    "M. Jourdheuil",
                    "Mme Kerbrat",
                    "M. Lamoureux",
                    "Mme Montceau",
                    "M. Nivelle",
                    "Mme Ozanne",
                    "M. Pontallier",
                    "Mme Quintin",
                    "M. Rouvray",
                    "Mme Saulnier",
                    "M. Thévenard");

    private SchoolNames() {}

    static String school(Chance chance) {
        return chance.among(WHAT) + " " + chance.among(OF);
    }

    static String person(Chance chance) {
        return chance.among(PEOPLE);
    }
}
