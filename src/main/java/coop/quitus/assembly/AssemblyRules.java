package coop.quitus.assembly;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class AssemblyRules {

    public static final Rule ASG_01 =
            new Rule(
                    "ASG-01",
                    Severity.BLOCKS,
                    "L'assemblée vote quand le quorum est atteint",
                    "Chaque coopérative a une voix. L'assemblée vote quand les voix présentes et représentées font la part que"
                            + " les statuts demandent. Sinon on convoque une seconde fois, avec le même ordre du jour et le quorum que"
                            + " les statuts donnent à cette seconde fois.",
                    "Statuts de l'association départementale ; domaine, § 6 et § 2.7.",
                    "2 voix sur 12 sont là, et le quorum est de 3 voix : il manque 1 voix.",
                    "Notez les présents et les pouvoirs ; si le quorum manque toujours, convoquez une seconde fois.");

    public static final Rule ASG_02 =
            new Rule(
                    "ASG-02",
                    Severity.BLOCKS,
                    "Une voix vote une fois",
                    "Une voix est portée par sa coopérative, ou confiée une seule fois à une autre, qui n'en porte pas plus que"
                            + " les statuts ne le permettent. Pour, contre et abstentions ne dépassent jamais les voix présentes et"
                            + " représentées.",
                    "Statuts de l'association départementale ; domaine, § 6.",
                    "31 voix comptées pour 30 présentes ou représentées.",
                    "Recomptez les voix, ou corrigez la feuille de présence.");

    public static final Rule ASG_03 =
            new Rule(
                    "ASG-03",
                    Severity.BLOCKS,
                    "La convocation part à temps",
                    "Entre la convocation et l'assemblée, et entre les deux convocations, il y a au moins les jours que les"
                            + " statuts demandent.",
                    "Statuts de l'association départementale ; domaine, § 6.",
                    "Convoquée le 1er mars avec quinze jours de délai, l'assemblée se tient au plus tôt le 16 mars.",
                    "Choisissez un jour plus tard.");

    private AssemblyRules() {}

    public static List<Rule> all() {
        return List.of(ASG_01, ASG_02, ASG_03);
    }
}
