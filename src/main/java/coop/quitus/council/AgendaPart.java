package coop.quitus.council;

/// The five parts of a council's agenda, in order (practice of councils, domain § 4.1).
public enum AgendaPart {
    REVIEW("Bilan"),
    COOPERATIVE("Vie de la coopérative"),
    GROUP("Vie du groupe"),
    PROJECTS("Projets et activités"),
    FOLLOW_UP("Suivi et application");

    private final String french;

    AgendaPart(String french) {
        this.french = french;
    }

    public String inFrench() {
        return french;
    }
}
