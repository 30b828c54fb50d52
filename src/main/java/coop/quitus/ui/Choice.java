package coop.quitus.ui;

/// One of the things a person can choose in a form.
///
/// @param value what the form sends
/// @param label what the person reads
/// @param hint a few more words beside it; empty for none
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
