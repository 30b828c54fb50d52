package coop.quitus.restructuring.web;

import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.stream.Collectors;

/// The restructurings of an association, the latest first.
///
/// @param here this page
public record RestructuringsPage(
        Frame frame, String here, List<Restructuring> all, boolean mayDecide) implements Page {

    public static State state(Restructuring one) {
        return switch (one.state()) {
            case DECIDED, PROPOSED, CARRIED -> State.WAITING;
            case FINISHED -> State.GOOD;
            case GIVEN_UP -> State.SILENT;
        };
    }

    /// *École A (42-0001), École B (42-0002) → École C (42-0003)*.
    public static String inWords(Restructuring one) {
        if (one.move() != null) {
            return one.move().fromName() + " → " + one.move().toName();
        }
        return names(one.sources()) + " → " + names(one.targets());
    }

    private static String names(List<Part> parts) {
        return parts.stream().map(Part::called).collect(Collectors.joining(", "));
    }
}
