package coop.quitus.partner;

/// What can be given without money, with the two accounts of class 8 where it would stand: what was
/// used, and who gave it. The names are those of the requests to funders.
public enum Nature {
    TIME("Du temps", "heure", "864", "Personnel bénévole", "870", "Bénévolat"),
    SERVICE(
            "Un travail de métier offert",
            "heure",
            "862",
            "Prestations",
            "871",
            "Prestations en nature"),
    LOAN(
            "Un prêt : salle, outils, car",
            "jour",
            "861",
            "Mise à disposition gratuite",
            "871",
            "Prestations en nature"),
    GOODS(
            "Des choses : graines, livres, terre",
            "unité",
            "860",
            "Secours en nature",
            "875",
            "Dons en nature");

    private final String french;
    private final String unit;
    private final String used;
    private final String usedName;
    private final String found;
    private final String foundName;

    Nature(
            String french,
            String unit,
            String used,
            String usedName,
            String found,
            String foundName) {
        this.french = french;
        this.unit = unit;
        this.used = used;
        this.usedName = usedName;
        this.found = found;
        this.foundName = foundName;
    }

    public String inFrench() {
        return french;
    }

    /// What it is usually counted in.
    public String usualUnit() {
        return unit;
    }

    /// *864 Personnel bénévole*.
    public String usedAccount() {
        return used + " " + usedName;
    }

    /// *870 Bénévolat*.
    public String foundAccount() {
        return found + " " + foundName;
    }
}
