package coop.quitus.restructuring.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.Restructuring.State;
import coop.quitus.restructuring.Restructuring.Word;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Locale;

/// One restructuring: what was decided, what is left to do, and the money on both sides.
///
/// @param here this page
/// @param back the list
/// @param remaining what stands in the way of the next step
/// @param ready whether the next step may be taken
/// @param sentences what a refused form says
public record RestructuringPage(
        Frame frame,
        String here,
        String back,
        Restructuring one,
        List<Sentence> remaining,
        boolean ready,
        boolean mayDecide,
        List<Sentence> sentences)
        implements Page {

    public static final List<Matter> MATTERS = List.of(Matter.GOODS, Matter.SUBSIDIES);

    public boolean underWay() {
        return one.ending() == null;
    }

    /// Whether words on goods and subsidies are still asked.
    public boolean asksWords() {
        return mayDecide && one.state() == State.DECIDED && one.kind() != Kind.MOVE;
    }

    public boolean mayPropose() {
        return mayDecide && one.state() == State.DECIDED && one.kind() != Kind.MOVE;
    }

    public boolean mayFinish() {
        return mayDecide && underWay() && (one.kind() == Kind.MOVE || one.state() == State.CARRIED);
    }

    public String said(Part source, Matter matter) {
        return one.lastWord(source.cooperative(), matter).map(Word::words).orElse("");
    }

    /// The name of the field of these words.
    public static String field(Part source, Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT) + "-" + source.cooperative();
    }
}
