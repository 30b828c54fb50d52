package coop.quitus.reconciliation;

/// How sure a suggestion is.
public enum Certainty {
    /// Nothing else could be meant; these, and only these, may be accepted all at once.
    CERTAIN("sûr"),
    /// The best reading, which a person should look at.
    LIKELY("probable"),
    /// One reading among several, or one whose amounts do not agree yet.
    POSSIBLE("possible"),
    /// A person put them together.
    CHOSEN("choisi");

    private final String french;

    Certainty(String french) {
        this.french = french;
    }

    public String inFrench() {
        return french;
    }
}
