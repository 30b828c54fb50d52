package coop.quitus.risk;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The signs of the catalogue (domain, sections 2.7 and 9; peers, row 56). Their limits stand in
/// their words and in [RiskLimits]; both are read here together.
public final class RiskRules {

    private static final String LADDER =
            "L'échelle des contrôles d'une coopérative (domaine, § 2.7) : ";
    private static final String FRAUDS =
            "Les fraudes jugées d'associations d'école (domaine, § 2.7) : ";
    private static final String LOOK =
            "Regardez les pièces nommées, posez la question au mandataire ; si la raison est bonne, dites-la ici.";

    public static final Rule RSK_01 =
            sign(
                    "RSK-01",
                    "La même somme deux fois",
                    "Deux dépenses de la même somme, pour le même fournisseur ou la même chose, à trois jours d'écart au"
                            + " plus. Une facture payée deux fois, ou remboursée à quelqu'un qui ne l'a pas payée, se voit"
                            + " ainsi.",
                    LADDER + "le dédoublonnage est la première revue automatique des comptes.",
                    "D14 et D15 : 86,40 € à « Librairie du Forez », à 1 jour d'écart.",
                    LOOK);
    public static final Rule RSK_02 =
            sign(
                    "RSK-02",
                    "Beaucoup de sommes rondes",
                    "Un prix tombe rarement sur une dizaine d'euros. On le dit quand plus de 40 % des dépenses de 10 € et"
                            + " plus sont des dizaines rondes, et qu'il y en a 12 au moins à regarder.",
                    LADDER + "revue analytique. Les deux bornes sont les nôtres.",
                    "9 dépenses sur 15 sont des sommes rondes (60 %, pour 40 % au plus d'ordinaire).",
                    LOOK);
    public static final Rule RSK_03 =
            sign(
                    "RSK-03",
                    "Des espèces qui ne vont pas à la banque",
                    "La caisse est restée au-dessus du plafond de l'association plus longtemps qu'elle ne le demande, sans"
                            + " dépôt. L'argent d'une fête qui ne va jamais à la banque est le cas le plus fréquent de perte.",
                    FRAUDS + "espèces jamais déposées ; règle CSH-02 pour le plafond.",
                    "Du 14 décembre 2025 au 3 mars 2026, la caisse est restée au-dessus de 150,00 €, jusqu'à 640,00 €.",
                    LOOK);
    public static final Rule RSK_04 =
            sign(
                    "RSK-04",
                    "Des numéros de pièce qui manquent",
                    "Les pièces d'une série se suivent. Un numéro que rien ne porte peut être une pièce retirée du cahier.",
                    "Règlement ANC 2014-03, art. 921-2 : les écritures se suivent sans blanc ; règle ACC-02.",
                    "3 numéros manquent : D08, D09, R04.",
                    LOOK);
    public static final Rule RSK_05 =
            sign(
                    "RSK-05",
                    "Des premiers chiffres qui ne sont pas ceux de la vie",
                    "Dans des dépenses réelles, 30 % des montants commencent par 1 et 5 % par 9 (loi de Benford) ; des"
                            + " montants inventés sont répartis autrement. On ne le regarde qu'avec 100 dépenses au moins, dont la"
                            + " plus grande vaut cent fois la plus petite : en dessous, le hasard parle trop fort. On ne le dit que"
                            + " si l'écart (khi-deux à 8 degrés) dépasse 26,12 : il ne le ferait par hasard qu'une fois sur mille.",
                    "F. Benford, 1938 ; table du khi-deux, 8 degrés de liberté, seuil de 0,1 %.",
                    "Sur 140 dépenses, l'écart à la loi est de 41,27, pour 26,12 au plus.",
                    LOOK);
    public static final Rule RSK_06 =
            sign(
                    "RSK-06",
                    "Des dépenses sans justificatif",
                    "Au moins 3 dépenses de plus de 30 jours n'ont aucun justificatif, et font ensemble plus d'un dixième de"
                            + " ce qui a été dépensé. Une dépense se prouve (règle ACC-06).",
                    "Circulaire 2008-095, règle ACC-06 ; plus de justificatifs manquants que le commissaire n'en accepte.",
                    "5 dépenses sans justificatif font 412,00 € sur 1 830,00 €.",
                    "Demandez au mandataire de les photographier.");
    public static final Rule RSK_07 =
            sign(
                    "RSK-07",
                    "Beaucoup d'écritures défaites",
                    "Une écriture ne s'efface pas : une autre la défait. On le dit quand il y en a 5 au moins, et qu'elles"
                            + " sont plus d'une sur vingt.",
                    LADDER + "revue des contrepassations. Les deux bornes sont les nôtres.",
                    "7 écritures défaites sur 96.",
                    "Regardez si quelqu'un a besoin d'aide pour tenir le cahier.");
    public static final Rule RSK_08 =
            sign(
                    "RSK-08",
                    "Une seule personne tient tout",
                    "Une seule personne a écrit toutes les écritures (20 au moins), et nul autre n'a de mandat sur l'argent."
                            + " Une école a perdu ainsi 83 345 € en deux ans et demi.",
                    FRAUDS + "direction seule, sans trésorier.",
                    "La même personne a écrit les 64 écritures, et personne d'autre n'a de mandat sur l'argent.",
                    "Proposez de nommer un cosignataire.");
    public static final Rule RSK_09 =
            sign(
                    "RSK-09",
                    "De l'argent qui dort",
                    "Plus de 300,00 € attendent, et rien n'est entré ni sorti depuis plus de six mois.",
                    "L'argent des élèves sert aux élèves de l'année : circulaire 2008-095 ; domaine, § 8.",
                    "1 204,50 € attendent, et rien n'a bougé depuis le 12 octobre 2025.",
                    "Demandez ce qui est prévu ; une école fermée rend son argent à l'association.");
    public static final Rule RSK_10 =
            sign(
                    "RSK-10",
                    "Un solde sous zéro",
                    "Un soir, un compte ou la caisse a tenu moins que rien. Une caisse ne le peut pas ; une banque ne le doit"
                            + " pas.",
                    "Règle CSH-01 ; le découvert est interdit aux coopératives (domaine, § 1.5).",
                    "La banque est tombée à −42,10 € le 6 mars 2026.",
                    LOOK);
    public static final Rule RSK_11 =
            sign(
                    "RSK-11",
                    "La banque n'a plus rien dit",
                    "Le dernier mouvement connu de la banque a plus de 60 jours, alors que le cahier continue (5 écritures au"
                            + " moins). Sans relevé, rien ne dit que le cahier est vrai.",
                    LADDER + "le rapprochement mensuel ; règle REC-01.",
                    "Le dernier mouvement connu de la banque est du 28 novembre 2025, il y a 94 jours.",
                    "Demandez le relevé de la banque.");
    public static final Rule RSK_12 =
            sign(
                    "RSK-12",
                    "Des chèques que personne n'encaisse",
                    "Un chèque écrit dans le cahier n'a pas été vu par la banque, alors que ses relevés vont au-delà du délai"
                            + " que laisse l'association. Il peut avoir été perdu, ou ne pas exister.",
                    "Règle REC-03 ; le délai est celui de l'association.",
                    "2 chèques courent depuis plus de 45 jours : D21, D30.",
                    "Demandez au fournisseur s'il l'a reçu.");
    public static final Rule RSK_13 =
            sign(
                    "RSK-13",
                    "Un compte rendu rendu",
                    "L'association a rendu le compte rendu de cette année ou de la précédente pour qu'il soit corrigé.",
                    LADDER + "le contrôle sur pièces de l'association.",
                    "Le compte rendu 2024–2025 a été rendu le 14 octobre 2025.",
                    "Relisez ce qui avait été demandé, et ce qui est venu ensuite.");
    public static final Rule RSK_14 =
            sign(
                    "RSK-14",
                    "Un compte rendu en retard",
                    "Le compte rendu de cette année ou de la précédente est venu après le jour dit, ou n'est pas venu.",
                    "Domaine, § 7 : les comptes rendus sont attendus avant le 30 septembre, ou le jour que"
                            + " l'association a choisi.",
                    "Le compte rendu 2024–2025 était attendu le 30 septembre 2025 ; il n'est pas encore venu.",
                    "Relancez, ou proposez de l'aide.");
    public static final Rule RSK_15 =
            sign(
                    "RSK-15",
                    "Des dépenses juste sous le seuil du conseil",
                    "Au moins 3 dépenses font entre 90 % et 100 % de la somme à partir de laquelle le conseil décide. Une"
                            + " dépense coupée en deux échappe à son regard.",
                    "Règle EXP-04 pour le seuil ; le découpage des achats est un signe classique.",
                    "3 dépenses sont juste sous 100,00 € : D04, D05, D19.",
                    LOOK);

    private RiskRules() {}

    private static Rule sign(
            String id, String title, String text, String source, String example, String remedy) {
        return new Rule(id, Severity.INFORMS, title, text, source, example, remedy);
    }

    public static List<Rule> all() {
        return List.of(
                RSK_01, RSK_02, RSK_03, RSK_04, RSK_05, RSK_06, RSK_07, RSK_08, RSK_09, RSK_10,
                RSK_11, RSK_12, RSK_13, RSK_14, RSK_15);
    }
}
