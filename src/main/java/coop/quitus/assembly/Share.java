package coop.quitus.assembly;

/// The part of all voices that statutes ask for, so that a meeting may decide.
public enum Share {
    NONE("aucun quorum", 0, 1),
    QUARTER("le quart des voix", 1, 4),
    THIRD("le tiers des voix", 1, 3),
    HALF("la moitié des voix", 1, 2),
    TWO_THIRDS("les deux tiers des voix", 2, 3);

    private final String french;
    private final int parts;
    private final int of;

    Share(String french, int parts, int of) {
        this.french = french;
        this.parts = parts;
        this.of = of;
    }

    /// The fewest voices that make it: the third of ten is four.
    public int of(int voices) {
        return (voices * parts + of - 1) / of;
    }

    public String inFrench() {
        return french;
    }
}
