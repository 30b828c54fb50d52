package coop.quitus.purse.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.ClassTill;
import coop.quitus.purse.TillMovement.Purpose;
import coop.quitus.purse.TillMovement.Way;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// A movement being told: which coins, what for, and what is left.
///
/// @param action where it is sent, and where a tap on a coin leads
/// @param key the form's own key
public record TellingPage(
        Frame frame,
        ClassSession session,
        ClassTill till,
        String action,
        Way way,
        CoinTray tray,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Purpose> purposes() {
        return List.of(Purpose.values());
    }
}
