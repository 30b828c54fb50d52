package coop.quitus.risk;

import coop.quitus.kernel.Rule;

/// The signs that are looked for, each with its rule, its weight and the innocent reason it often
/// has.
///
/// Three more were considered and left out. The hour and the day of an entry: volunteers do the
/// accounts on Sunday evenings. The name of the payee: a commune has one bookshop. The age of who
/// holds the mandate: nobody is a sign.
public enum RiskKind {
    JUST_UNDER(
            RiskRules.RSK_15,
            3,
            "Des achats du même genre coûtent souvent à peu près la même chose : quatre entrées de musée, quatre cars."),
    DUPLICATES(
            RiskRules.RSK_01,
            2,
            "Deux classes ont pu acheter la même chose au même endroit la même semaine."),
    CASH_KEPT(
            RiskRules.RSK_03,
            2,
            "La banque est loin ou fermée, ou la caisse a servi à rendre la monnaie d'une fête suivante."),
    GAPS(
            RiskRules.RSK_04,
            2,
            "Un cahier repris d'un tableur garde ses numéros ; un numéro sauté par mégarde ne cache rien."),
    NOT_PROVED(
            RiskRules.RSK_06,
            2,
            "Les papiers sont à l'école, et n'ont pas encore été photographiés."),
    BELOW_ZERO(
            RiskRules.RSK_10,
            2,
            "Une recette a été écrite après la dépense qu'elle a payée, ou le report à nouveau manque."),
    SILENT_BANK(RiskRules.RSK_11, 2, "Le relevé arrive par la poste, et n'a pas encore été donné."),
    SENT_BACK(
            RiskRules.RSK_13,
            2,
            "Le compte rendu a pu être rendu pour un papier oublié, et corrigé aussitôt."),
    LATE(
            RiskRules.RSK_14,
            2,
            "Un changement de mandataire ou une maladie en septembre retarde un compte rendu."),
    ROUND_SUMS(
            RiskRules.RSK_02,
            1,
            "Les cotisations, les avances et les places de spectacle sont souvent des sommes rondes."),
    FIRST_DIGITS(
            RiskRules.RSK_05,
            1,
            "Un abonnement mensuel ou un tarif unique répète le même premier chiffre : la loi n'y vaut rien."),
    REVERSALS(
            RiskRules.RSK_07,
            1,
            "Qui commence à tenir un cahier se corrige souvent, et fait bien de le faire au grand jour."),
    ALONE(
            RiskRules.RSK_08,
            1,
            "Une petite école n'a parfois qu'un adulte pour tenir les comptes ; un autre les regarde, sans écrire."),
    DORMANT(
            RiskRules.RSK_09,
            1,
            "Un projet se prépare longtemps : l'argent d'un voyage attend le printemps."),
    OLD_CHEQUES(RiskRules.RSK_12, 1, "Un fournisseur encaisse tard, ou a perdu le chèque.");

    private final Rule rule;
    private final int weight;
    private final String innocent;

    RiskKind(Rule rule, int weight, String innocent) {
        this.rule = rule;
        this.weight = weight;
        this.innocent = innocent;
    }

    public Rule rule() {
        return rule;
    }

    public int weight() {
        return weight;
    }

    /// The reason it often has, in French.
    public String innocent() {
        return innocent;
    }
}
