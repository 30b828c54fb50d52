package coop.quitus.ledger;

/// What happened, in the user's words; it chooses the series of the piece number.
public enum EntryKind {
    /// *On a reçu*: R01.
    RECEIPT("R", "Recette"),
    /// *On a payé*: D01.
    EXPENSE("D", "Dépense"),
    /// *On a déplacé de l'argent*, an advance to a class and its return included: T01.
    TRANSFER("T", "Mouvement interne"),
    /// The brought-forward of 1 September: A01. Never a product (ACC-04).
    OPENING("A", "Report à nouveau"),
    /// What undoes another entry, line by line: X01.
    REVERSAL("X", "Contrepassation");

    private final String series;
    private final String french;

    EntryKind(String series, String french) {
        this.series = series;
        this.french = french;
    }

    public String series() {
        return series;
    }

    public String inFrench() {
        return french;
    }
}
