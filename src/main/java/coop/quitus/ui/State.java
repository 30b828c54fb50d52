package coop.quitus.ui;

/// How something stands: a word and an icon first, a colour last.
public enum State {
    /// Proved, finished, agreed.
    GOOD("check"),
    /// Under way, or to be looked at soon.
    WAITING("clock"),
    /// Something contradicts something.
    WRONG("triangle-alert"),
    /// Nothing has been heard for a while.
    SILENT("minus");

    private final String icon;

    State(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /// The word the style sheet looks for.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
