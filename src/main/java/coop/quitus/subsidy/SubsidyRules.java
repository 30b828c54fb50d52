package coop.quitus.subsidy;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class SubsidyRules {

    /// Above it, per authority and year, the law asks for an agreement in writing (décret
    /// 2001-495).
    public static final Money CONVENTION_ABOVE = Money.cents(2_300_000);

    /// Above it in a year, the association publishes its certified accounts (C. com. D612-5).
    public static final Money CERTIFIED_ABOVE = Money.cents(15_300_000);

    /// When a report is reminded of, in days before it is owed (SUB-02).
    public static final List<Integer> REMINDERS = List.of(60, 30, 7);

    public static final Rule SUB_01 =
            new Rule(
                    "SUB-01",
                    Severity.BLOCKS,
                    "Une subvention paie ce pour quoi elle est donnée, et pas plus qu'elle n'a donné",
                    "Les dépenses rattachées à une subvention respectent ses conditions. Leur somme ne dépasse pas ce qui a"
                            + " été reçu sans que cela se voie : on a toujours reçu = dépensé + reste. Ce qui reste au 31 août"
                            + " est montré, et proposé à l'association départementale en fonds dédiés.",
                    "Loi 2000-321, articles 9-1 et 10 ; tableau des subventions de Retkoop ; règlement ANC 2018-06.",
                    "MAIRIE-JARDIN : 320,00 € sont dépensés, 300,00 € ont été reçus ; il manque 20,00 €.",
                    "Rattachez une partie de la dépense à une autre ressource, ou attendez le versement suivant.");

    public static final Rule SUB_02 =
            new Rule(
                    "SUB-02",
                    Severity.WARNS,
                    "Le compte rendu d'une subvention est dû six mois après la fin de l'année",
                    "Qui a reçu une subvention affectée rend compte de son emploi dans les six mois qui suivent la fin de"
                            + " l'exercice pour lequel elle a été donnée. Quitus le rappelle 60, 30 et 7 jours avant.",
                    "Loi 2000-321, article 10 ; arrêté du 11 octobre 2006 ; notice du CERFA 15059.",
                    "MAIRIE-JARDIN : le compte rendu est dû à la Mairie le 28 février 2027, dans 30 jours.",
                    "Ouvrez la subvention, relisez son compte rendu et envoyez-le.");

    public static final Rule SUB_03 =
            new Rule(
                    "SUB-03",
                    Severity.WARNS,
                    "Au-delà de 23 000 €, une convention ; avec toute demande, le contrat d'engagement républicain",
                    "Quand une même autorité publique donne plus de 23 000 € dans l'année à l'association, une convention"
                            + " écrite est obligatoire. Toute demande d'argent public s'accompagne du contrat d'engagement"
                            + " républicain.",
                    "Loi 2000-321, articles 10 et 10-1 ; décret 2001-495 ; loi 2021-1109 et décret 2021-1947.",
                    "VILLE-2025 dépasse 23 000 € et n'a pas de convention.",
                    "Demandez la convention à la collectivité, et rangez-la dans le dossier.");

    public static final Rule SUB_04 =
            new Rule(
                    "SUB-04",
                    Severity.WARNS,
                    "Au-delà de 153 000 € de subventions publiques, des comptes certifiés et publiés",
                    "Les subventions publiques de toutes les coopératives et du siège sont celles d'une seule personne"
                            + " morale, l'association départementale. Au-delà de 153 000 € dans l'année, ses comptes sont"
                            + " certifiés et publiés.",
                    "Code de commerce, articles L612-4 et D612-5.",
                    "L'association a reçu 154 000,00 € de subventions publiques cette année.",
                    "Prévenez le commissaire aux comptes et préparez la publication au Journal officiel.");

    public static final Rule SUB_05 =
            new Rule(
                    "SUB-05",
                    Severity.BLOCKS,
                    "Une dépense n'est pas payée deux fois",
                    "Une dépense peut être partagée entre plusieurs subventions, sans dépasser en tout son montant. La même"
                            + " facture n'est pas présentée à deux financeurs, même par deux coopératives.",
                    "Interdiction du double financement ; CGCT L1611-4.",
                    "D05 coûte 240,00 € ; 200,00 € sont déjà rattachés ailleurs : 100,00 € ne tiennent plus.",
                    "Rattachez ce qui reste de la dépense, ou reprenez d'abord l'autre part.");

    private SubsidyRules() {}

    public static List<Rule> all() {
        return List.of(SUB_01, SUB_02, SUB_03, SUB_04, SUB_05);
    }
}
