package coop.quitus.statistics;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class StatisticsRules {

    /// How few cooperatives a public figure may speak of.
    public static final int FEWEST = 5;

    public static final Rule STA_01 =
            new Rule(
                    "STA-01",
                    Severity.BLOCKS,
                    "Un chiffre public ne parle jamais de moins de cinq coopératives",
                    "Avec moins de cinq coopératives, on reconnaîtrait une école et ses comptes. Le chiffre est laissé"
                            + " de côté ; s'il était seul à l'être, le plus petit des autres l'est aussi, pour"
                            + " qu'une soustraction ne le rende pas. S'il n'y a pas d'autre, le total se tait.",
                    "Règlement général sur la protection des données, considérant 26 ; règle commune du secret"
                            + " statistique.",
                    "« moins de 5 » à la place du nombre de coopératives d'un département.",
                    "Rien n'est à faire : le total national, lui, compte tout le monde.");

    private StatisticsRules() {}

    public static List<Rule> all() {
        return List.of(STA_01);
    }
}
