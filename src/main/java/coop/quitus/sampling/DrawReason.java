package coop.quitus.sampling;

/// Why a cooperative was drawn.
public enum DrawReason {
    RISK("RISQUE", "des signes à regarder"),
    CHANCE("HASARD", "le hasard");

    private final String word;
    private final String french;

    DrawReason(String word, String french) {
        this.word = word;
        this.french = french;
    }

    /// As the file of the result writes it.
    public String word() {
        return word;
    }

    public String inFrench() {
        return french;
    }
}
