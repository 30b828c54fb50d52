package coop.quitus.verification;

/// Why a piece was drawn, in the order they are taken (VER-03).
public enum Stratum {
    LARGE("C'est l'une des plus grosses dépenses de l'année."),
    CASH("C'est de l'argent liquide."),
    THINLY_PROVED("Son justificatif manque, ou n'est qu'un ticket de caisse."),
    TOLERATED("C'est une dépense que l'association tolère, sans la conseiller."),
    RANDOM("Le hasard l'a désignée.");

    private final String why;

    Stratum(String why) {
        this.why = why;
    }

    /// As the verifier reads it.
    public String why() {
        return why;
    }
}
