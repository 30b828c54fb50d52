package coop.quitus.council.web;

import coop.quitus.council.BoxNote;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.Pupil;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// A note to drop: words, or pictures for who does not write yet.
public record ClassNotePage(
        Frame frame,
        ClassSession session,
        BoxNote.Kind kind,
        List<Pupil> pupils,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    /// A picture to choose: its icon, and its word.
    public record Picture(String icon, String word) {}

    private static final List<Picture> PICTURES =
            List.of(
                    new Picture("sprout", "le jardin"),
                    new Picture("book-open", "les livres"),
                    new Picture("school", "l'école"),
                    new Picture("map", "une sortie"),
                    new Picture("users", "jouer ensemble"),
                    new Picture("pencil", "dessiner"),
                    new Picture("clock", "du temps"),
                    new Picture("trash-2", "ranger"));

    static List<String> known(List<String> asked) {
        return PICTURES.stream().map(Picture::icon).filter(asked::contains).toList();
    }

    /// The word of a picture, for who does not see it.
    static String word(String icon) {
        return PICTURES.stream()
                .filter(one -> one.icon().equals(icon))
                .map(Picture::word)
                .findFirst()
                .orElse("");
    }

    public List<Picture> pictures() {
        return PICTURES;
    }

    public List<Choice> names() {
        return pupils.stream()
                .map(one -> new Choice(one.id().toString(), one.firstName()))
                .toList();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
