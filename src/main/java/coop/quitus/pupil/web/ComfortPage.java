package coop.quitus.pupil.web;

import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.Preferences;
import java.util.List;

/// How a tablet reads.
public record ComfortPage(Frame frame, ReadingLevel level, Preferences now) implements Page {

    public List<Choice> levels() {
        return List.of(
                new Choice("PICTURES", "Des images"),
                new Choice("SHORT", "Un peu de texte"),
                new Choice("FULL", "Tout le texte"));
    }

    public List<Choice> letters() {
        return List.of(
                new Choice("usual", "Lettres d'école"),
                new Choice("distinct", "Lettres bien séparées"));
    }

    public List<Choice> sizes() {
        return List.of(
                new Choice("usual", "Lettres moyennes"),
                new Choice("large", "Grandes lettres"),
                new Choice("huge", "Très grandes lettres"));
    }

    public List<Choice> spacings() {
        return List.of(new Choice("usual", "Mots serrés"), new Choice("wide", "Mots espacés"));
    }

    public List<Choice> contrasts() {
        return List.of(new Choice("usual", "Traits fins"), new Choice("more", "Traits foncés"));
    }
}
