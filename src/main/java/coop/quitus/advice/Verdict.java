package coop.quitus.advice;

/// What an advice says in one word.
public enum Verdict {
    ALLOWED("Oui", "check"),
    TOLERATED("Toléré, par exception", "hand"),
    FORBIDDEN("Non", "x"),
    ASK("À demander d'abord", "message-circle");

    private final String inFrench;
    private final String icon;

    Verdict(String inFrench, String icon) {
        this.inFrench = inFrench;
        this.icon = icon;
    }

    public String inFrench() {
        return inFrench;
    }

    /// The name of an icon in `static/icons.svg`.
    public String icon() {
        return icon;
    }
}
