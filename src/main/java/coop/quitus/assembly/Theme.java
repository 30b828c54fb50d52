package coop.quitus.assembly;

import java.util.List;

/// What a point of the agenda is about.
public enum Theme {
    MORAL("Rapport moral"),
    ACTIVITY("Rapport d'activité"),
    ACCOUNTS("Comptes de l'exercice et rapport du commissaire aux comptes"),
    DISCHARGE("Quitus au conseil d'administration"),
    BUDGET("Budget prévisionnel"),
    TARIFFS("Cotisations"),
    /// People are voted on in secret, on paper: only the count comes here.
    ELECTIONS("Élections au conseil d'administration"),
    OTHER("");

    private final String french;

    Theme(String french) {
        this.french = french;
    }

    /// What an ordinary meeting is proposed, in this order.
    public static List<Theme> proposed() {
        return List.of(MORAL, ACTIVITY, ACCOUNTS, DISCHARGE, BUDGET, TARIFFS, ELECTIONS);
    }

    public String inFrench() {
        return french;
    }
}
