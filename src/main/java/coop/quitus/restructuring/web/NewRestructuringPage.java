package coop.quitus.restructuring.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A restructuring to decide: first what happens, then who, when and why.
///
/// @param here this page
/// @param back the list
/// @param kind what happens
/// @param schools the living cooperatives of the association
/// @param receivers the same, and the association's own section
/// @param associations where a school may move to
public record NewRestructuringPage(
        Frame frame,
        String here,
        String back,
        Kind kind,
        List<Choice> schools,
        List<Choice> receivers,
        List<Choice> associations,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    /// How many lines the form offers.
    public static final int LINES = 4;

    public List<Frame.Link> kinds() {
        return List.of(
                link(Kind.MERGE, "Des écoles se réunissent", "handshake"),
                link(Kind.SPLIT, "Une école se partage", "arrow-left-right"),
                link(Kind.MOVE, "Une école change de nom ou de lieu", "map"),
                link(Kind.CLOSE, "Une école ferme", "lock"));
    }

    private Frame.Link link(Kind one, String label, String icon) {
        return new Frame.Link(address(one), label, icon);
    }

    private String address(Kind one) {
        return here + "?nature=" + one.name().toLowerCase(Locale.ROOT);
    }

    /// The address of this very form.
    public String current() {
        return address(kind);
    }

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }
}
