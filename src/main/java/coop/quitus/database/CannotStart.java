package coop.quitus.database;

/// The house cannot open, for a reason a person can mend: its message is a French sentence for
/// them.
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
