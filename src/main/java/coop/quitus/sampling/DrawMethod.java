package coop.quitus.sampling;

/// Where the seed of a draw comes from (AUD-01).
public enum DrawMethod {
    /// A value that everybody will read on a day to come, and that nobody can choose: the numbers
    /// of a lottery. It proves most.
    PUBLIC_VALUE("Une valeur publique, lue un jour à venir"),
    /// A seed of the association's own, sealed: its SHA-256 is published first. It proves that the
    /// seed was not changed after the announcement; not that it was not chosen before.
    SEALED_SEED("Une graine à nous, scellée aujourd'hui");

    private final String french;

    DrawMethod(String french) {
        this.french = french;
    }

    public String inFrench() {
        return french;
    }
}
