package coop.quitus.advice;

import java.util.Locale;

/// What an advice is about.
public enum Topic {
    EXPENSES("Dépenses", "wallet"),
    RECEIPTS("Recettes", "arrow-down-left"),
    EVENTS("Fêtes et ventes", "store"),
    BANK("Argent et banque", "landmark"),
    OUTINGS("Sorties", "map"),
    INSURANCE("Assurances", "shield-check"),
    PEOPLE("Personnes payées", "users");

    private final String inFrench;
    private final String icon;

    Topic(String inFrench, String icon) {
        this.inFrench = inFrench;
        this.icon = icon;
    }

    public String inFrench() {
        return inFrench;
    }

    /// The name of an icon in `static/icons.svg`.
    public String icon() {
        return icon;
    }

    /// As an address writes it: `expenses`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
