package coop.quitus.garden;

/// What the sky did, chosen by its picture.
public enum Weather {
    SUN("soleil", "du soleil"),
    CLOUDS("nuages", "des nuages"),
    RAIN("pluie", "de la pluie"),
    WIND("vent", "du vent"),
    FOG("brouillard", "du brouillard"),
    FROST("gel", "du gel"),
    SNOW("neige", "de la neige"),
    STORM("orage", "de l'orage");

    private final String drawing;
    private final String inFrench;

    Weather(String drawing, String inFrench) {
        this.drawing = drawing;
        this.inFrench = inFrench;
    }

    /// The name of its picture in `static/garden.svg`.
    public String drawing() {
        return drawing;
    }

    public String inFrench() {
        return inFrench;
    }
}
