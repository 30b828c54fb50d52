package coop.quitus.funding;

import coop.quitus.subsidy.FunderKind;
import java.util.Arrays;
import java.util.List;

/// A row of the budget of CERFA 12156, which is also one of the table of CERFA 15059.
public enum BudgetRow {
    PURCHASES(
            Part.CHARGES,
            "60",
            "Achats",
            "fournitures, matières, ce qui est acheté pour être vendu"),
    SERVICES(
            Part.CHARGES,
            "61",
            "Services extérieurs",
            "sorties, entrées, locations, assurance, documentation"),
    OTHER_SERVICES(
            Part.CHARGES,
            "62",
            "Autres services extérieurs",
            "intervenants, déplacements, cotisations, banque"),
    TAXES(Part.CHARGES, "63", "Impôts et taxes", ""),
    STAFF(
            Part.CHARGES,
            "64",
            "Charges de personnel",
            "une coopérative scolaire n'emploie personne"),
    CURRENT(Part.CHARGES, "65", "Autres charges de gestion courante", ""),
    INTEREST(Part.CHARGES, "66", "Charges financières", ""),
    EXCEPTIONAL(Part.CHARGES, "67", "Charges exceptionnelles", ""),
    CARRIED_FORWARD(
            Part.CHARGES,
            "68",
            "Dotations, engagements à réaliser",
            "ce qui reste, réservé au projet"),
    INDIRECT(
            Part.CHARGES,
            "",
            "Charges indirectes réparties",
            "la part du fonctionnement de toute l'année"),

    SALES(
            Part.PRODUCTS,
            "70",
            "Ventes de produits et de prestations",
            "kermesse, photos, part des familles"),
    AUTHORITIES(Part.PRODUCTS, "73", "Concours publics", ""),
    STATE(Part.PRODUCTS, "74", "État", ""),
    REGION(Part.PRODUCTS, "74", "Région(s)", ""),
    DEPARTMENT(Part.PRODUCTS, "74", "Département(s)", ""),
    INTERCOMMUNALITY(Part.PRODUCTS, "74", "Intercommunalité(s) : EPCI", ""),
    COMMUNE(Part.PRODUCTS, "74", "Commune(s)", ""),
    EUROPE(Part.PRODUCTS, "74", "Fonds européens", ""),
    PUBLIC_BODY(Part.PRODUCTS, "74", "Autres établissements publics", ""),
    PRIVATE_AID(Part.PRODUCTS, "74", "Aides privées", "association de parents, fondation, OCCE"),
    GIFTS(
            Part.PRODUCTS,
            "75",
            "Autres produits de gestion courante",
            "dons, participations des familles"),
    INTEREST_EARNED(Part.PRODUCTS, "76", "Produits financiers", ""),
    EXCEPTIONAL_EARNED(Part.PRODUCTS, "77", "Produits exceptionnels", ""),
    BROUGHT_IN(Part.PRODUCTS, "78", "Reprises, report de ressources non utilisées", ""),
    OWN(
            Part.PRODUCTS,
            "",
            "Ressources propres affectées au projet",
            "ce que la coopérative met elle-même"),

    RELIEF_GIVEN(Part.KIND_USED, "860", "Secours en nature", ""),
    GOODS_LENT(Part.KIND_USED, "861", "Mise à disposition gratuite", "salle, matériel"),
    SERVICES_GIVEN(Part.KIND_USED, "862", "Prestations", ""),
    VOLUNTEERS_USED(Part.KIND_USED, "864", "Personnel bénévole", ""),
    VOLUNTEERS(Part.KIND_FOUND, "870", "Bénévolat", ""),
    SERVICES_FOUND(Part.KIND_FOUND, "871", "Prestations en nature", ""),
    GOODS_FOUND(Part.KIND_FOUND, "875", "Dons en nature", "");

    private final Part part;
    private final String number;
    private final String label;
    private final String help;

    BudgetRow(Part part, String number, String label, String help) {
        this.part = part;
        this.number = number;
        this.label = label;
        this.help = help;
    }

    /// The four parts of the table: money out and in, then what is given without money.
    public enum Part {
        CHARGES("Charges"),
        PRODUCTS("Produits"),
        KIND_USED("Emplois des contributions volontaires en nature"),
        KIND_FOUND("Contributions volontaires en nature");

        private final String inFrench;

        Part(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    public static List<BudgetRow> of(Part part) {
        return Arrays.stream(values()).filter(row -> row.part == part).toList();
    }

    /// The row where the money of such a funder stands.
    public static BudgetRow of(FunderKind kind) {
        return switch (kind) {
            case COMMUNE -> COMMUNE;
            case INTERCOMMUNALITY -> INTERCOMMUNALITY;
            case DEPARTMENT -> DEPARTMENT;
            case REGION -> REGION;
            case STATE -> STATE;
            case EUROPE -> EUROPE;
            case PUBLIC_BODY -> PUBLIC_BODY;
            case FOUNDATION, ASSOCIATION, DEPARTMENTAL_ASSOCIATION -> PRIVATE_AID;
        };
    }

    public Part part() {
        return part;
    }

    /// As the form prints it: *60 Achats*, *74 Commune(s)*.
    public String inFrench() {
        return (number + " " + label).strip();
    }

    /// What goes there, in plain words; empty when the label says it.
    public String help() {
        return help;
    }

    /// The few a school's project usually needs; the others stay folded.
    public boolean usual() {
        return switch (this) {
            case PURCHASES, SERVICES, OTHER_SERVICES, SALES, COMMUNE, PRIVATE_AID, GIFTS, OWN ->
                    true;
            default -> false;
        };
    }
}
