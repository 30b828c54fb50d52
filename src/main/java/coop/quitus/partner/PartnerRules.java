package coop.quitus.partner;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class PartnerRules {

    public static final Rule PAR_01 =
            new Rule(
                    "PAR-01",
                    Severity.WARNS,
                    "Le registre public ne nomme pas une personne privée",
                    "Une convention publique dit qui s'engage, sur quoi et jusqu'à quand. Une personne qui agit sans numéro"
                            + " SIRET y paraît par sa qualité, jamais par son nom. L'annuaire ne garde l'adresse de personne :"
                            + " une ville et une adresse électronique suffisent.",
                    "RGPD, article 5 (minimisation) ; code des relations entre le public et l'administration, L. 312-1-2.",
                    "Cette convention est publique ; le registre écrit « Artiste, auteur ou autrice », sans le nom.",
                    "Rien à faire. Si la personne est une professionnelle, notez son SIRET.");

    public static final Rule PAR_02 =
            new Rule(
                    "PAR-02",
                    Severity.BLOCKS,
                    "Ce qui est donné sans argent est évalué, et compté à part",
                    "Le temps, les prêts et les dons en nature s'évaluent en euros, avec la manière dont la valeur est"
                            + " trouvée. Ils se comptent en classe 8, deux fois du même montant : ce qui est utilisé et qui le"
                            + " donne. Ils ne changent jamais ni la banque, ni la caisse, ni le résultat.",
                    "Règlement ANC 2018-06, articles 211-1 à 211-4 ; CERFA 12156, contributions volontaires en nature.",
                    "« Deux matinées du jardinier » : la valeur d'une heure manque, ou la manière dont elle est trouvée.",
                    "Écrivez la valeur d'une unité, et d'où elle vient : le SMIC horaire, un devis, un prix de magasin.");

    public static final Rule PAR_03 =
            new Rule(
                    "PAR-03",
                    Severity.WARNS,
                    "Une facture vient de qui l'on croit",
                    "Le SIRET écrit sur la facture est celui que l'école connaît pour ce partenaire. Un autre numéro peut"
                            + " être un autre établissement de la même maison, une erreur, ou une tromperie.",
                    "Code de commerce, R. 123-237 ; recommandations contre la fraude aux coordonnées bancaires.",
                    "La facture porte le SIRET 732 829 320 00074 ; l'école connaît un autre numéro pour ce partenaire.",
                    "Téléphonez au numéro que vous connaissez, puis corrigez la fiche ou écartez la facture.");

    private PartnerRules() {}

    public static List<Rule> all() {
        return List.of(PAR_01, PAR_02, PAR_03);
    }
}
