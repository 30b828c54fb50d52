package coop.quitus.assembly;

/// How many voices adopt a resolution, among those that say yes or no: who abstains is not counted.
public enum Majority {
    SIMPLE("plus de voix pour que contre"),
    TWO_THIRDS("les deux tiers des voix exprimées");

    private final String french;

    Majority(String french) {
        this.french = french;
    }

    public boolean adopts(int inFavour, int against) {
        return switch (this) {
            case SIMPLE -> inFavour > against;
            case TWO_THIRDS -> inFavour > 0 && inFavour * 3 >= (inFavour + against) * 2;
        };
    }

    public String inFrench() {
        return french;
    }
}
