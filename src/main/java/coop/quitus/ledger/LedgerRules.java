package coop.quitus.ledger;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that the books keep. Severities are those of the day of posting; what
/// must hold before the financial report is said again, and blocks, at the closing.
public final class LedgerRules {

    public static final Rule ACC_01 =
            new Rule(
                    "ACC-01",
                    Severity.BLOCKS,
                    "La ventilation fait le montant",
                    "Ce qui est réparti entre les comptes fait exactement ce qui a bougé dans la banque, la caisse ou l'avance, au centime.",
                    "OCCE 50, Les ventilations comptables : un chèque de 100,00 € = 80,00 € + 20,00 €.",
                    "L'écriture du 12 septembre 2025 n'est pas équilibrée : la dépense est de 100,00 €, sa ventilation fait 80,00 €.",
                    "Il reste 20,00 € à ventiler. Ajoutez une ligne, ou corrigez le montant.");

    public static final Rule ACC_02 =
            new Rule(
                    "ACC-02",
                    Severity.BLOCKS,
                    "Une dépense va en charges, une recette en produits",
                    "Une dépense se range dans un compte de charges (6), une recette dans un compte de produits (7), un mouvement entre caisses dans aucun des deux.",
                    "OCCE 50, Les ventilations comptables.",
                    "Une dépense ne peut pas aller dans « Participations volontaires des familles ».",
                    "Choisissez un compte de charges, ou dites que c'est une recette.");

    public static final Rule ACC_03 =
            new Rule(
                    "ACC-03",
                    Severity.BLOCKS,
                    "La date est dans l'année, pas dans l'avenir, pas dans ce qui est clos",
                    "L'exercice va du 1er septembre au 31 août. On n'écrit ni un jour à venir, ni dans une période arrêtée.",
                    "OCCE 40, Gestion de la coopérative.",
                    "Le 1er septembre 2026 n'est pas encore venu.",
                    "Donnez le jour où c'est arrivé, celui du chèque et non celui de la banque.");

    public static final Rule ACC_04 =
            new Rule(
                    "ACC-04",
                    Severity.BLOCKS,
                    "Le report est la clôture de l'année d'avant",
                    "L'ouverture reprend, caisse par caisse, ce que la clôture précédente a laissé. Ce n'est pas une recette.",
                    "OCCE 32, Tenue de compte : la première ligne est le report à nouveau.",
                    "La banque ouvre à 1 240,50 €, l'année d'avant a fini à 1 250,50 €.",
                    "Reprenez les chiffres du dernier compte rendu financier.");

    public static final Rule ACC_05 =
            new Rule(
                    "ACC-05",
                    Severity.WARNS,
                    "Chaque pièce a son numéro, sans trou",
                    "Les numéros repartent à 1 chaque année et ne servent qu'une fois ; un numéro absent se voit.",
                    "Retkoop, Les pièces comptables ; OCCE 40.",
                    "La pièce D12 existe déjà en 2025–2026.",
                    "Laissez le numéro vide : le suivant est donné tout seul.");

    public static final Rule ACC_06 =
            new Rule(
                    "ACC-06",
                    Severity.WARNS,
                    "Une dépense a son justificatif",
                    "Chaque dépense est prouvée par une facture ou un ticket, en papier numéroté ou en image. Il le faut avant le compte rendu financier.",
                    "OCCE 21, Droits et devoirs du mandataire ; OCCE 03.",
                    "Cette dépense de 86,40 € n'a pas de justificatif.",
                    "Photographiez la facture maintenant ou plus tard : il la faudra pour le compte rendu financier.");

    public static final Rule ACC_07 =
            new Rule(
                    "ACC-07",
                    Severity.INFORMS,
                    "Les tickets de caisse restent l'exception",
                    "Une facture au nom de la coopérative prouve mieux qu'un ticket de caisse.",
                    "OCCE 03, FAQ comptabilité.",
                    "32 % des dépenses ne sont prouvées que par un ticket de caisse ; la limite conseillée est 20 %.",
                    "Demandez une facture au nom de la coopérative.");

    public static final Rule ACC_08 =
            new Rule(
                    "ACC-08",
                    Severity.WARNS,
                    "La facture est au nom de la coopérative",
                    "L'original porte « Coopérative scolaire OCCE de l'école … » et non le nom de l'école ou d'une personne.",
                    "OCCE 40, Gestion de la coopérative.",
                    "La facture n'est pas au nom de la coopérative.",
                    "Demandez au fournisseur de la refaire à ce nom.");

    public static final Rule ACC_09 =
            new Rule(
                    "ACC-09",
                    Severity.BLOCKS,
                    "Une caisse ne descend pas sous zéro",
                    "Aucun jour, la caisse ou l'avance d'une classe ne peut tenir moins que rien ; à la banque, un découvert est remarqué.",
                    "Arithmétique ; règlement intérieur type : ni crédit ni découvert.",
                    "Le 13 juin 2026, « Caisse » tiendrait −12,40 €.",
                    "Vérifiez la date et le montant, ou écrivez d'abord la recette qui manque.");

    public static final Rule ACC_10 =
            new Rule(
                    "ACC-10",
                    Severity.WARNS,
                    "Rien n'est écrit deux fois",
                    "Même montant, mêmes mots, à trois jours près : c'est peut-être la même opération.",
                    "Pratique des associations départementales.",
                    "La pièce D05 du 20 janvier 2026 lui ressemble : « Car pour le théâtre », 240,00 €.",
                    "Si c'est la même opération, annulez celle-ci ; sinon, ne changez rien.");

    public static final Rule ACC_11 =
            new Rule(
                    "ACC-11",
                    Severity.WARNS,
                    "Cotisation et assurance ont chacune leur ligne",
                    "La cotisation à l'OCCE et l'assurance se paient souvent ensemble et s'écrivent à part.",
                    "OCCE 50, Les ventilations comptables.",
                    "Cette opération parle de cotisation et d'assurance sur une seule ligne.",
                    "Répartissez : une ligne pour la cotisation, une pour l'assurance.");

    public static final Rule ACC_12 =
            new Rule(
                    "ACC-12",
                    Severity.BLOCKS,
                    "Un bien durable est inscrit à l'inventaire",
                    "Ce qui est acheté en biens durables a sa fiche au registre. Il le faut avant le compte rendu financier.",
                    "OCCE 83, Qui fait quoi dans la coopérative.",
                    "Cet achat est un bien durable : il n'a pas encore sa fiche.",
                    "Inscrivez-le au registre d'inventaire et collez son étiquette.");

    public static final Rule ACC_13 =
            new Rule(
                    "ACC-13",
                    Severity.BLOCKS,
                    "Une subvention a son dossier",
                    "Qui l'a versée, quand, pour quoi : il le faut avant le compte rendu financier.",
                    "Retkoop, tableau des subventions ; loi 2000-321, article 10.",
                    "Cette subvention n'a pas de code de dossier.",
                    "Donnez-lui un code (par exemple MAIRIE-JARDIN) et reprenez-le sur les dépenses qu'elle paie.");

    public static final Rule ACC_14 =
            new Rule(
                    "ACC-14",
                    Severity.BLOCKS,
                    "Les virements internes reviennent à zéro",
                    "Ce qui part d'une caisse arrive dans une autre ; au 31 août il ne reste rien en chemin.",
                    "Plan comptable associatif, compte 58.",
                    "Il reste 50,00 € en chemin entre deux caisses.",
                    "Écrivez l'arrivée de l'argent.");

    public static final Rule ACC_15 =
            new Rule(
                    "ACC-15",
                    Severity.WARNS,
                    "On écrit tout, pas seulement le bénéfice",
                    "Une fête a ses recettes et ses dépenses : les deux s'écrivent.",
                    "OCCE 40 : tous les mouvements, jamais le seul bénéfice.",
                    "« Bénéfice de la kermesse » ressemble à un résultat déjà calculé.",
                    "Écrivez d'un côté les recettes, de l'autre les achats.");

    public static final Rule ACC_16 =
            new Rule(
                    "ACC-16",
                    Severity.BLOCKS,
                    "Ce qui est écrit le reste",
                    "Une écriture ne se modifie pas : on l'annule par son contraire, daté et motivé, puis on écrit la bonne.",
                    "Principe d'intangibilité (plan comptable général, article 921-3).",
                    "La pièce D05 est déjà annulée.",
                    "Ce qui est écrit reste ; ouvrez l'écriture liée.");

    public static final Rule ACC_17 =
            new Rule(
                    "ACC-17",
                    Severity.BLOCKS,
                    "Un chèque de l'an dernier n'est pas une nouvelle dépense",
                    "Un chèque écrit avant le 31 août et débité après est déjà dans les comptes de l'année passée : il se pointe.",
                    "OCCE, Le rapprochement bancaire.",
                    "Le chèque 9670034 est déjà écrit l'an dernier (pièce D09).",
                    "Pointez la ligne du relevé avec cette pièce, sans rien écrire.");

    public static final Rule CSH_02 =
            new Rule(
                    "CSH-02",
                    Severity.WARNS,
                    "Peu d'argent en caisse",
                    "Au-dessus du plafond de l'association départementale, ou gardées plus longtemps qu'elle ne le conseille, les espèces"
                            + " vont à la banque.",
                    "Usage des associations départementales ; plafond fixé par chacune.",
                    "La caisse tiendrait 524,60 € ; le plafond est de 150,00 €.",
                    "Faites un dépôt à la banque dès que possible.");

    public static final Rule CSH_03 =
            new Rule(
                    "CSH-03",
                    Severity.BLOCKS,
                    "Pas plus de 1 000 € en espèces à un professionnel",
                    "La loi interdit de payer un professionnel en espèces au-delà de 1 000 €.",
                    "Code monétaire et financier, articles L112-6 et D112-3.",
                    "1 200,00 € ne peuvent pas être payés en espèces.",
                    "Au-delà de 1 000 €, payez par chèque ou par virement.");

    public static final Rule EXP_01 =
            new Rule(
                    "EXP-01",
                    Severity.WARNS,
                    "Certaines dépenses reviennent à la commune",
                    "La coopérative ne remplace pas la commune. La liste de l'association départementale dit ce qui est admis, toléré, refusé.",
                    "Circulaire 2008-095 ; listes des OCCE 04, 51 et 61.",
                    "Le photocopieur et son entretien reviennent à la commune. (refusé, OCCE 61)",
                    "Renoncez, ou dites en une phrase quel projet des élèves le demande.");

    public static final Rule EXP_02 =
            new Rule(
                    "EXP-02",
                    Severity.BLOCKS,
                    "On ne paie pas une personne, on règle une facture",
                    "La coopérative n'emploie personne : un intervenant donne une facture avec son SIRET.",
                    "OCCE 03, FAQ comptabilité ; code du travail.",
                    "« salaire » : la coopérative ne paie pas une personne, elle règle une facture.",
                    "Demandez une facture avec un SIRET, ou parlez-en à l'association départementale.");

    public static final Rule EXP_03 =
            new Rule(
                    "EXP-03",
                    Severity.WARNS,
                    "Ni contrat, ni emprunt, ni épargne",
                    "Seule l'association départementale signe des contrats ; une coopérative n'emprunte pas et n'a pas de livret.",
                    "OCCE 21 et OCCE 61.",
                    "« leasing » fait penser à un contrat, un emprunt ou une épargne.",
                    "Seule l'association départementale en signe : demandez-lui avant de payer.");

    public static final Rule EXP_04 =
            new Rule(
                    "EXP-04",
                    Severity.WARNS,
                    "Une grosse dépense se décide en conseil",
                    "Au-dessus du seuil de l'association départementale, la dépense porte la décision du conseil de coopérative.",
                    "OCCE 21, Droits et devoirs du mandataire.",
                    "Cette dépense de 240,00 € dépasse le seuil de 100,00 € et ne dit pas quel conseil l'a décidée.",
                    "Notez la date du conseil qui l'a décidée.");

    public static final Rule CLS_02 =
            new Rule(
                    "CLS-02",
                    Severity.BLOCKS,
                    "Les comptes des classes font ceux de l'école",
                    "La somme des classes et du compte général est celle du compte rendu financier.",
                    "OCCE 77, Comptes rendus.",
                    "Les classes et le compte général font 2 000,00 €, le compte rendu dit 2 010,00 €.",
                    "Lancez la vérification : elle nomme l'écriture en faute.");

    private LedgerRules() {}

    public static List<Rule> all() {
        return List.of(
                ACC_01, ACC_02, ACC_03, ACC_04, ACC_05, ACC_06, ACC_07, ACC_08, ACC_09, ACC_10,
                ACC_11, ACC_12, ACC_13, ACC_14, ACC_15, ACC_16, ACC_17, CSH_02, CSH_03, EXP_01,
                EXP_02, EXP_03, EXP_04, CLS_02);
    }
}
