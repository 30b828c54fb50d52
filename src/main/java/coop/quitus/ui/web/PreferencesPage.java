package coop.quitus.ui.web;

import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.Preferences;
import java.util.List;

/// How a reader likes to read.
///
/// @param back the page to go back to, a path of this site
public record PreferencesPage(Frame frame, Preferences now, String back) implements Page {

    public List<Choice> lights() {
        return List.of(
                new Choice("auto", "Comme mon appareil"),
                new Choice("light", "Papier clair"),
                new Choice("dark", "Papier sombre"));
    }

    public List<Choice> sizes() {
        return List.of(
                new Choice("usual", "Lettres habituelles"),
                new Choice("large", "Grandes lettres"),
                new Choice("huge", "Très grandes lettres"));
    }

    public List<Choice> spacings() {
        return List.of(
                new Choice("usual", "Espacement habituel"),
                new Choice("wide", "Texte aéré", "Plus d'air entre les mots et les lignes."));
    }

    public List<Choice> contrasts() {
        return List.of(
                new Choice("usual", "Contraste habituel"),
                new Choice("more", "Contraste renforcé", "Traits et textes plus foncés."));
    }
}
