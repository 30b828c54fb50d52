package coop.quitus.letter.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterState;
import coop.quitus.letter.LetterVersion;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// One letter on the class's tablet: to read, to make better, to bring to the council.
///
/// @param to whom it is written to
public record ClassLetterPage(
        Frame frame,
        ClassSession session,
        Letter letter,
        String to,
        List<LetterVersion> versions,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public boolean draft() {
        return letter.state() == LetterState.DRAFT;
    }

    public String text(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }

    /// Where it stands, in the words of a class.
    public String where() {
        return switch (letter.state()) {
            case DRAFT ->
                    letter.proposed() == null
                            ? "La lettre s'écrit."
                            : "La lettre attend le conseil.";
            case ADOPTED -> "Le conseil a dit oui. La direction va signer.";
            case SIGNED -> "La lettre est signée. Elle va partir.";
            case SENT -> "La lettre est partie. On attend la réponse.";
            case ANSWERED -> "La réponse est là !";
        };
    }
}
