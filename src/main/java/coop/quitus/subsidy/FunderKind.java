package coop.quitus.subsidy;

/// Who gives, as the tables of CERFA 12156 and 15059 tell them apart.
public enum FunderKind {
    COMMUNE("Commune", true, "Commune(s)"),
    INTERCOMMUNALITY("Intercommunalité", true, "Intercommunalité(s) : EPCI"),
    DEPARTMENT("Département", true, "Département(s)"),
    REGION("Région", true, "Région(s)"),
    STATE("État", true, "État"),
    EUROPE("Europe", true, "Fonds européens"),
    PUBLIC_BODY("Autre établissement public", true, "Autres établissements publics"),
    FOUNDATION("Fondation", false, "Aides privées (fondation)"),
    ASSOCIATION("Association", false, "Aides privées (association)"),
    DEPARTMENTAL_ASSOCIATION("Association départementale OCCE", false, "Aides privées (OCCE)");

    private final String inFrench;
    private final boolean isPublic;
    private final String row;

    FunderKind(String inFrench, boolean isPublic, String row) {
        this.inFrench = inFrench;
        this.isPublic = isPublic;
        this.row = row;
    }

    public String inFrench() {
        return inFrench;
    }

    /// Public money: it counts in the thresholds of the law (SUB-03, SUB-04).
    public boolean isPublic() {
        return isPublic;
    }

    /// Where what is left on 31 August is carried forward: *reports en fonds dédiés* (ANC 2018-06).
    public String carriedForward() {
        return isPublic ? "6894" : "6895";
    }

    /// The dedicated fund itself.
    public String fund() {
        return isPublic ? "194" : "195";
    }

    /// Where a fund is used in a later year: *utilisations de fonds dédiés*.
    public String used() {
        return isPublic ? "7894" : "7895";
    }

    /// The row of account 74 in the financial sheet of CERFA 15059.
    public String row() {
        return row;
    }
}
