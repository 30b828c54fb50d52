package coop.quitus.garden;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class GardenRules {

    public static final Rule JAR_01 =
            new Rule(
                    "JAR-01",
                    Severity.BLOCKS,
                    "La parcelle est une figure fermée dont les côtés ne se croisent pas",
                    "Une parcelle a de 3 à 40 coins, posés aux croisements du papier quadrillé. Ses côtés ne se croisent"
                            + " pas et ne se touchent qu'aux coins. Sans cela, son aire et son périmètre n'ont pas de sens.",
                    "Programmes de l'école, grandeurs et mesures : aire et périmètre d'un polygone.",
                    "Deux côtés se croisent : celui de 0,0 à 4,4 et celui de 4,0 à 0,4.",
                    "Reprenez les coins l'un après l'autre, en faisant le tour de la parcelle.");

    public static final Rule JAR_02 =
            new Rule(
                    "JAR-02",
                    Severity.BLOCKS,
                    "Chaque plante a sa place dans la parcelle, et une seule plante y est",
                    "Les carreaux donnés à une plante sont dans la parcelle, et n'ont pas déjà une autre plante. Les"
                            + " quantités de graines et de plants se calculent sur ces carreaux.",
                    "Jardifiches (Semae, interprofession des semences et plants) : distances entre les rangs et sur le rang.",
                    "Ces carreaux sont déjà pris par une autre plante.",
                    "Choisissez des carreaux libres, ou enlevez d'abord l'autre plante.");

    public static final Rule JAR_03 =
            new Rule(
                    "JAR-03",
                    Severity.BLOCKS,
                    "Une expérience s'écrit dans l'ordre",
                    "La question, puis l'hypothèse, puis le protocole, puis le résultat, puis la déduction. On écrit ce"
                            + " que l'on pense avant de regarder ce qui arrive. Une étape déjà écrite peut être reprise.",
                    "Programmes de l'école, sciences : la démarche d'investigation.",
                    "L'étape d'avant n'est pas encore écrite.",
                    "Écrivez d'abord l'étape d'avant.");

    private GardenRules() {}

    public static List<Rule> all() {
        return List.of(JAR_01, JAR_02, JAR_03);
    }
}
