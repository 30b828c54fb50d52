package coop.quitus.letter;

/// How far a letter has come. The order is law: each state follows the one before (LET-01 to
/// LET-03).
public enum LetterState {
    DRAFT("s'écrit"),
    ADOPTED("adoptée par le conseil"),
    SIGNED("signée"),
    SENT("envoyée"),
    ANSWERED("a sa réponse");

    private final String french;

    LetterState(String french) {
        this.french = french;
    }

    /// As screens say it of a letter.
    public String inFrench() {
        return french;
    }

    public boolean isBefore(LetterState other) {
        return compareTo(other) < 0;
    }
}
