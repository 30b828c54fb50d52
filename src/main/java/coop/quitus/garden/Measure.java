package coop.quitus.garden;

/// What a class measures in its garden, in whole units.
public enum Measure {
    HEIGHT("hauteur", "Hauteur", "mm", 1, 5000),
    COUNT("nombre", "Nombre", "", 1, 100_000),
    TEMPERATURE("temperature", "Température", "°C", 10, 600),
    RAIN("pluie", "Pluie", "mm", 10, 5000);

    private final String field;
    private final String inFrench;
    private final String unit;
    private final int per;
    private final int most;

    Measure(String field, String inFrench, String unit, int per, int most) {
        this.field = field;
        this.inFrench = inFrench;
        this.unit = unit;
        this.per = per;
        this.most = most;
    }

    /// The name of its field in a form.
    public String field() {
        return field;
    }

    public String inFrench() {
        return inFrench;
    }

    /// As it is written after a figure; empty for a plain number.
    public String unit() {
        return unit;
    }

    /// How many whole units one shown unit has: 10 for tenths.
    public int per() {
        return per;
    }

    /// The greatest value, in whole units.
    public int most() {
        return most;
    }

    /// The least: it may freeze to minus forty.
    public int least() {
        return this == TEMPERATURE ? -400 : 0;
    }

    /// A value as the class reads it: `12,5 °C`, `84 mm`.
    public String said(int value) {
        int whole = Math.abs(value) / per;
        int rest = Math.abs(value) % per;
        String figure = (value < 0 ? "−" : "") + whole + (rest == 0 ? "" : "," + rest);
        return unit.isEmpty() ? figure : figure + "\u00a0" + unit;
    }
}
