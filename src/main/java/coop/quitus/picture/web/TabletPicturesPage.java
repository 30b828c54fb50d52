package coop.quitus.picture.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Picture;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.UUID;

/// The pictures of the class, on its tablet.
///
/// @param key of the form of a new one
/// @param kind which sort is being added; empty when the class only looks
public record TabletPicturesPage(
        Frame frame,
        List<Picture> pictures,
        ReadingLevel level,
        UUID key,
        String kind,
        String chosen,
        String typed,
        List<Sentence> sentences)
        implements Page {

    /// Words that a class chooses rather than writes.
    private static final List<String> PHOTO =
            List.of(
                    "Le travail de la classe",
                    "Le jardin de la classe",
                    "Une plante",
                    "Une sortie");

    private static final List<String> DRAWING =
            List.of("Un dessin de plante", "Un dessin du jardin", "Un dessin de la classe");

    private static final List<String> SOUND =
            List.of("Une chanson de la classe", "Un texte lu", "Un bruit du jardin");

    public List<Choice> words() {
        List<String> ready =
                switch (kind) {
                    case "SOUND" -> SOUND;
                    case "DRAWING" -> DRAWING;
                    default -> PHOTO;
                };
        return ready.stream().map(word -> new Choice(word, word)).toList();
    }

    public boolean adding() {
        return !kind.isEmpty();
    }

    public boolean sound() {
        return "SOUND".equals(kind);
    }

    /// Whether the class also writes words of its own.
    public boolean writes() {
        return level != ReadingLevel.PICTURES;
    }
}
