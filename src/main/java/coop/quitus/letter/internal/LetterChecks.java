package coop.quitus.letter.internal;

import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterState;
import coop.quitus.letter.NewAnswer;
import java.util.ArrayList;
import java.util.List;

/// What is refused of a letter: pure functions, no clock, no database.
final class LetterChecks {

    static final int MOST_ANSWERS = 10;

    private LetterChecks() {}

    static List<LetterFinding> ofText(String subject, String body) {
        var refusals = new ArrayList<LetterFinding>();
        words(refusals, "objet", subject, "l'objet de la lettre", 150);
        words(refusals, "texte", body, "le texte de la lettre", 4000);
        return refusals;
    }

    static List<LetterFinding> ofAnswer(NewAnswer asked) {
        var refusals = new ArrayList<LetterFinding>();
        if (asked.verdict() == null) {
            refusals.add(
                    new LetterFinding.Missing(
                            "reponse", "la réponse : oui, non, ou rencontrons-nous"));
        }
        words(refusals, "nom", asked.by(), "le nom de qui répond", 120);
        atMost(refusals, "fonction", asked.function(), 120);
        atMost(refusals, "mots", asked.words(), 2000);
        atMost(refusals, "conditions", asked.conditions(), 2000);
        return refusals;
    }

    /// LET-02: what is adopted does not change.
    static List<LetterFinding> ofRewriting(Letter letter, int version) {
        if (letter.state() != LetterState.DRAFT) {
            return List.of(new LetterFinding.Adopted());
        }
        return letter.version() == version
                ? List.of()
                : List.of(new LetterFinding.Changed(letter.version()));
    }

    static List<LetterFinding> ofAdopting(Letter letter) {
        return letter.state() == LetterState.DRAFT
                ? List.of()
                : List.of(new LetterFinding.Adopted());
    }

    /// LET-01: adopted, then signed, once.
    static List<LetterFinding> ofSigning(Letter letter) {
        if (letter.state() == LetterState.DRAFT) {
            return List.of(new LetterFinding.NotAdopted());
        }
        return letter.signedBy().isEmpty()
                ? List.of()
                : List.of(new LetterFinding.AlreadySigned(letter.signedBy()));
    }

    /// LET-03: signed, then sent.
    static List<LetterFinding> ofSending(Letter letter) {
        if (letter.state() == LetterState.DRAFT) {
            return List.of(new LetterFinding.NotAdopted());
        }
        return letter.state() == LetterState.ADOPTED
                ? List.of(new LetterFinding.NotSigned())
                : List.of();
    }

    /// LET-04: answers are added, ten at most.
    static List<LetterFinding> ofAnswering(Letter letter, int answers) {
        if (letter.state().isBefore(LetterState.SENT)) {
            return List.of(new LetterFinding.NotSent());
        }
        return answers < MOST_ANSWERS ? List.of() : List.of(new LetterFinding.EnoughAnswers());
    }

    static void words(
            List<LetterFinding> refusals, String field, String text, String what, int most) {
        if (text.isBlank()) {
            refusals.add(new LetterFinding.Missing(field, what));
        } else {
            atMost(refusals, field, text, most);
        }
    }

    private static void atMost(List<LetterFinding> refusals, String field, String text, int most) {
        if (text.length() > most) {
            refusals.add(new LetterFinding.TooLong(field, most));
        }
    }
}
