package coop.quitus.consolidation;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules by which sections become one set of accounts.
public final class ConsolidationRules {

    private static final String SOURCE =
            "Comptes annuels « dits agrégés » : rapports de commissaires aux comptes d'associations"
                    + " départementales ; domaine, § 2.8 (éliminations déduites).";

    public static final Rule ELI_01 =
            new Rule(
                    "ELI-01",
                    Severity.INFORMS,
                    "La cotisation à l'OCCE reste dans l'association",
                    "Une écriture en « Cotisations versées » dont le libellé ou le tiers nomme l'OCCE est éliminée des"
                            + " comptes agrégés. Celle qui nomme l'USEP ne l'est pas : l'USEP est une autre association.",
                    SOURCE,
                    "« OCCE 42 : cotisation, 65 adhérents », 133,25 € : payée par la coopérative, reçue par le siège.",
                    "Si ce n'est pas un flux interne, écartez-le avec un motif.");

    public static final Rule ELI_02 =
            new Rule(
                    "ELI-02",
                    Severity.INFORMS,
                    "L'assurance passe par l'association",
                    "Une écriture en « Assurances versées » qui nomme l'OCCE, la MAE, la MAIF ou l'assurance est éliminée :"
                            + " le contrat est celui de l'association, qui paie la prime et la refacture.",
                    SOURCE,
                    "« OCCE 42 : cotisation et assurance », 16,25 € d'assurance.",
                    "Si la coopérative a payé l'assureur elle-même, écartez ce flux avec un motif.");

    public static final Rule ELI_03 =
            new Rule(
                    "ELI-03",
                    Severity.INFORMS,
                    "L'aide de l'OCCE départementale reste dans l'association",
                    "Une recette en « Subventions d'associations, OCCE et autres » qui nomme l'OCCE ou l'association"
                            + " départementale est éliminée, comme l'aide que le siège a écrite.",
                    SOURCE,
                    "« Aide de l'OCCE 42 au projet jardin », 80,00 €.",
                    "Si l'aide vient d'un autre département, écartez ce flux avec un motif.");

    public static final Rule ELI_04 =
            new Rule(
                    "ELI-04",
                    Severity.INFORMS,
                    "Ce que le siège reçoit des coopératives ou leur donne est interne",
                    "Les lignes du siège « Cotisations des coopératives », « Assurance refacturée » et « Aides versées aux"
                            + " coopératives » sont éliminées, quels que soient les mots.",
                    SOURCE,
                    "Le siège reçoit 133,25 € de cotisation : ce n'est pas un produit de l'association entière.",
                    "Une cotisation d'un adhérent extérieur s'écrit sous « Autres produits du siège ».");

    public static final Rule ELI_05 =
            new Rule(
                    "ELI-05",
                    Severity.INFORMS,
                    "Une avance entre le siège et une coopérative est interne",
                    "La ligne du siège « Avances aux coopératives » est éliminée, et l'écriture de la coopérative qui nomme"
                            + " une avance de l'OCCE ou du siège.",
                    SOURCE,
                    "« Avance du siège pour la classe de découverte », 500,00 €.",
                    "Si ce n'est pas un flux interne, écartez-le avec un motif.");

    public static final Rule ELI_06 =
            new Rule(
                    "ELI-06",
                    Severity.INFORMS,
                    "La part nationale reste dans la fédération",
                    "Ce qu'une association reverse à la fédération est une charge de ses comptes, et s'élimine dans la"
                            + " combinaison nationale seulement.",
                    SOURCE,
                    "Part nationale de 70,20 € : une charge pour l'Ain, rien pour la nation.",
                    "Rien à faire.");

    public static final Rule ELI_07 =
            new Rule(
                    "ELI-07",
                    Severity.INFORMS,
                    "Une écriture annulée suit le sort de son origine",
                    "Quand une écriture reconnue est contre-passée, son annulation est éliminée aussi, à sa date ; quand"
                            + " l'origine est écartée, l'annulation l'est avec elle.",
                    SOURCE,
                    "Une cotisation saisie deux fois en octobre, annulée en novembre : rien ne reste à éliminer.",
                    "Décidez de l'écriture d'origine.");

    public static final Rule ELI_08 =
            new Rule(
                    "ELI-08",
                    Severity.INFORMS,
                    "Un flux interne peut être désigné à la main",
                    "Quand aucun mot ne le dit, l'association désigne la pièce, la nature du flux et le motif. Le cahier de"
                            + " la coopérative n'est pas touché.",
                    SOURCE,
                    "« Chèque 9670021 », sans autre mot : la pièce D01 est désignée comme cotisation.",
                    "Donnez le numéro de la pièce et un motif.");

    public static final Rule ELI_09 =
            new Rule(
                    "ELI-09",
                    Severity.INFORMS,
                    "L'argent d'une école qui ferme reste dans l'association",
                    "Quand des écoles fusionnent, se partagent ou ferment, l'écriture de chaque côté du transfert est"
                            + " éliminée, quels que soient les mots. Entre deux associations, elle s'élimine dans la"
                            + " combinaison nationale seulement.",
                    SOURCE,
                    "« Fusion : solde remis à École des Tilleuls », 412,50 € : remis par l'une, reçu par l'autre.",
                    "Si un côté n'est pas encore écrit, la coopérative l'écrit depuis sa réorganisation.");

    public static final Rule CON_01 =
            new Rule(
                    "CON-01",
                    Severity.BLOCKS,
                    "Chaque ajustement proposé reçoit un avis avant l'arrêté des comptes",
                    "Les coopératives tiennent une caisse ; l'association rend des comptes d'engagement. Chaque ajustement"
                            + " proposé (fonds dédiés, biens durables, produits constatés d'avance) est accepté, corrigé"
                            + " ou écarté avec un motif, à côté des livres.",
                    "Règlement ANC n° 2018-06 ; domaine, § 2.8.",
                    "Un ajustement proposé attend encore votre avis.",
                    "Acceptez ou écartez chacun, avec un motif.");

    public static final Rule CON_02 =
            new Rule(
                    "CON-02",
                    Severity.INFORMS,
                    "Le tout est la somme de ses parties, moins ce qu'elles se sont payé",
                    "À toute date, le total d'une association est celui de ses cahiers moins les flux internes, et le total"
                            + " national celui des associations moins la part nationale. Le bilan s'équilibre au centime.",
                    "Domaine, § 2.8.",
                    "1 495,35 € de charges dans les cahiers, 149,50 € entre sections : 1 345,85 € pour l'association.",
                    "Rien à faire : les programmes le vérifient.");

    public static final Rule CON_03 =
            new Rule(
                    "CON-03",
                    Severity.WARNS,
                    "Une coopérative en retard est comptée et nommée",
                    "Les cahiers comptent tels qu'ils sont, compte rendu envoyé ou non ; les comptes disent lesquels"
                            + " manquent.",
                    "Le commissaire aux comptes demande que la population soit complète ; domaine, § 2.7.",
                    "3 coopératives n'ont pas envoyé leur compte rendu : leur cahier est compté tel qu'il est.",
                    "Relancez-les, ou arrêtez les comptes en les nommant.");

    private ConsolidationRules() {}

    public static List<Rule> all() {
        return List.of(
                ELI_01, ELI_02, ELI_03, ELI_04, ELI_05, ELI_06, ELI_07, ELI_08, ELI_09, CON_01,
                CON_02, CON_03);
    }
}
