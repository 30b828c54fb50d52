package coop.quitus.restructuring;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class RestructuringRules {

    public static final Rule RST_01 =
            new Rule(
                    "RST-01",
                    Severity.BLOCKS,
                    "L'argent qui sort est l'argent qui entre, au centime",
                    "Quand des coopératives se réunissent, se partagent ou ferment, chaque euro qui quitte l'une entre dans"
                            + " l'autre. Chaque côté écrit sa propre écriture ; la réorganisation se termine quand les deux sommes"
                            + " sont égales et que la coopérative qui ferme ne tient plus rien.",
                    "Circulaire 2008-095 ; règlement intérieur des coopératives scolaires : à la dissolution, biens et argent"
                            + " vont à l'association départementale ou à une autre coopérative.",
                    "Il est sorti 1 200,00 € et il est entré 1 150,00 €.",
                    "Relisez l'écriture de chaque côté ; corrigez celle qui diffère par une contrepassation.");

    public static final Rule RST_02 =
            new Rule(
                    "RST-02",
                    Severity.BLOCKS,
                    "Une coopérative fermée reste à lire, et ne prend plus rien",
                    "Son numéro, son nom et ses livres restent ; ses comptes sont verrouillés pour toujours, aucun mandat n'y"
                            + " commence. Ses pièces se gardent dix ans.",
                    "Code de commerce, article L123-22 ; domaine, § 1.5.",
                    "École Jean-Macé (42-0001) est fermée depuis le 31 août 2026.",
                    "Écrivez dans les livres de la coopérative qui l'a reprise.");

    public static final Rule RST_03 =
            new Rule(
                    "RST-03",
                    Severity.BLOCKS,
                    "On règle tout avant de transférer",
                    "Avant que l'argent parte, la caisse est à la banque, les avances sont rendues, les chèques sont passés, les"
                            + " brouillons sont finis ; on dit où vont les biens et ce que deviennent les subventions en cours.",
                    "Pratique des associations départementales : arrêté des comptes avant tout changement.",
                    "Il reste 12,40 € d'avance en CM2 à École Jean-Macé.",
                    "Suivez la liste de cette page, puis proposez les transferts.");

    public static final Rule RST_04 =
            new Rule(
                    "RST-04",
                    Severity.BLOCKS,
                    "Les parts d'un partage font cent pour cent",
                    "Chaque coopérative reçoit une part écrite d'avance. Les parts font cent pour cent, et les centimes qui"
                            + " restent vont aux plus grands restes : la somme des parts est la somme partagée.",
                    "Arithmétique ; décision de l'association départementale.",
                    "Les parts font 95 %.",
                    "Corrigez une part.");

    public static final Rule RST_05 =
            new Rule(
                    "RST-05",
                    Severity.BLOCKS,
                    "On change d'association un premier septembre",
                    "Une coopérative qui change d'association départementale garde son identité et ses livres. Ce qui est"
                            + " écrit reste à l'association de l'époque ; la nouvelle année commence dans l'autre.",
                    "L'association départementale est la personne morale de l'exercice (circulaire 2008-095).",
                    "L'année 2026–2027 a déjà des écritures.",
                    "Choisissez le premier septembre d'une année où rien n'est encore écrit.");

    private RestructuringRules() {}

    public static List<Rule> all() {
        return List.of(RST_01, RST_02, RST_03, RST_04, RST_05);
    }
}
