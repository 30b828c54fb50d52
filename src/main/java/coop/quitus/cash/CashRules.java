package coop.quitus.cash;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class CashRules {

    public static final Rule CSH_01 =
            new Rule(
                    "CSH-01",
                    Severity.BLOCKS,
                    "La caisse comptée est celle des comptes",
                    "À chaque arrêté de caisse, et au 31 août, les pièces et les billets comptés font la somme que disent les"
                            + " comptes. En cours d'année un écart est noté ; il doit être expliqué avant le compte rendu"
                            + " financier.",
                    "Pratique des associations départementales : l'arrêté de caisse est obligatoire (Retkoop, page de bilan ;"
                            + " OCCE 40).",
                    "Vous avez compté 50,60 €, les comptes disent 51,60 € : il manque 1,00 €.",
                    "Recomptez. Si l'écart reste, cherchez une dépense en espèces non écrite, puis écrivez ce qui manque.");

    public static final Rule CLS_01 =
            new Rule(
                    "CLS-01",
                    Severity.BLOCKS,
                    "L'avance d'une classe est signée, limitée, justifiée ou rendue",
                    "Une avance est remise contre une fiche signée, dans la limite fixée par l'association départementale."
                            + " Avant la clôture, la classe justifie ses dépenses par des pièces et rend le reste.",
                    "Organisation comptable de l'OCCE 77 ; règles de coopérative de classe de l'OCCE 70.",
                    "La classe CE2 aurait 250,00 € en main ; l'association départementale fixe la limite à 200,00 €.",
                    "Remettez une somme plus petite, ou demandez l'accord de l'association départementale.");

    public static final Rule INV_01 =
            new Rule(
                    "INV-01",
                    Severity.BLOCKS,
                    "Un bien durable a sa fiche complète",
                    "Chaque bien porte une date, un fournisseur, un prix, un lieu, un état, et le motif de sa sortie. Sa valeur"
                            + " baisse de 10 % par an sans descendre sous 20 % du prix.",
                    "Registre d'inventaire (OCCE 83) ; vétusté du contrat MAE-MAIF (OCCE 89).",
                    "Il manque le lieu où le bien est rangé.",
                    "Complétez la fiche : l'assurance demande l'inscription et la facture en cas de sinistre.");

    private CashRules() {}

    public static List<Rule> all() {
        return List.of(CSH_01, CLS_01, INV_01);
    }
}
