package coop.quitus.closing.web;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The reports of an association, those that wait for it first.
///
/// @param due the last day to send them
public record AssociationClosingsPage(
        Frame frame,
        String path,
        SchoolYear year,
        LocalDate due,
        List<AssociationClosings.Standing> standings)
        implements Page {

    private static final Set<String> IN = Set.of("SUBMITTED", "ACCEPTED", "LOCKED", "AGGREGATED");

    public long received() {
        return standings.stream().filter(one -> IN.contains(one.state())).count();
    }

    public static State state(AssociationClosings.Standing one) {
        if (one.asksReopening()) {
            return State.WAITING;
        }
        return switch (one.state()) {
            case "SUBMITTED", "READY", "VERIFIED", "RETURNED" -> State.WAITING;
            case "ACCEPTED", "LOCKED", "AGGREGATED" -> State.GOOD;
            default -> State.SILENT;
        };
    }

    public static String word(AssociationClosings.Standing one) {
        if (one.asksReopening()) {
            return "demande une réouverture";
        }
        return switch (one.state()) {
            case "READY" -> "aux vérificateurs";
            case "VERIFIED" -> "vérifié, pas encore envoyé";
            case "SUBMITTED" -> "reçu : à regarder";
            case "RETURNED" -> "rendu à la coopérative";
            case "ACCEPTED" -> "accepté";
            case "LOCKED" -> "verrouillé";
            case "AGGREGATED" -> "agrégé";
            default -> "en préparation";
        };
    }
}
