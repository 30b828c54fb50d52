package coop.quitus.picture;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class PictureRules {

    public static final Rule RGPD_03 =
            new Rule(
                    "RGPD-03",
                    Severity.BLOCKS,
                    "Une image d'élève ne sort pas de la classe sans accord",
                    "Dans la classe, une photo ou un son sert au travail et ne demande pas d'accord. Partout où on les"
                            + " distribue (dans l'école, sur une page publique, dans un journal, chez un partenaire), il faut,"
                            + " pour chaque usage, l'accord signé du représentant légal et de l'enfant, ou des visages"
                            + " masqués. Un accord se retire quand on veut, et le retrait vaut aussitôt.",
                    "CNIL et Éduscol, droit à l'image des élèves ; domaine, § 1.7.",
                    "Il manque 2 accords pour montrer cette photo dans un journal.",
                    "Demandez les accords qui manquent avec la feuille à imprimer, ou masquez les visages.");

    private PictureRules() {}

    public static List<Rule> all() {
        return List.of(RGPD_03);
    }
}
