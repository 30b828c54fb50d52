package coop.quitus.membership;

/// Where the affiliation of a cooperative stands in a year.
public enum AffiliationState {
    /// Nobody began it.
    NONE("pas commencée"),
    /// Heads are being counted.
    DRAFT("en préparation"),
    /// The mandate holder declared it; the association reads it.
    DECLARED("déclarée"),
    /// The association gave it back, with words.
    RETURNED("rendue avec un mot"),
    /// The association validated it: the certificate can be drawn.
    VALIDATED("validée");

    private final String french;

    AffiliationState(String french) {
        this.french = french;
    }

    public String inFrench() {
        return french;
    }
}
