package coop.quitus.pupil;

/// How much a page says to pupils. A class has its usual one; a tablet may choose another.
public enum ReadingLevel {
    /// A picture, one word, and the voice of the browser: grande section, CP.
    PICTURES("Des images et la voix", "GS et CP"),
    /// Short sentences: CE1, CE2.
    SHORT("Des phrases courtes", "CE1 et CE2"),
    /// Whole sentences: from CM1 on.
    FULL("Tout le texte", "CM1 et après");

    private final String french;
    private final String classes;

    ReadingLevel(String french, String classes) {
        this.french = french;
        this.classes = classes;
    }

    public String inFrench() {
        return french;
    }

    /// For which classes it is meant.
    public String classes() {
        return classes;
    }
}
