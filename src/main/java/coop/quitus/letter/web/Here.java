package coop.quitus.letter.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterSentences;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the pages of this room stand, and how findings become sentences.
final class Here {

    static final String LETTERS = "/cooperatives/{cooperative}/exercices/{year}/lettres";
    static final String LETTER = LETTERS + "/{letter}";
    static final String ANSWER = "/reponse/{place}/{secret}";
    static final String CLASS = "/classe/lettres";

    private Here() {}

    static List<Sentence> said(List<LetterFinding> findings) {
        return findings.stream().map(LetterSentences::of).toList();
    }

    /// As a letter is signed; a class's own name may hold a person's.
    static String from(String school, String classCode) {
        return classCode.isEmpty() ? school : "la classe de " + classCode;
    }

    static @Nullable UUID id(Map<String, String> sent, String name) {
        try {
            String typed = sent.getOrDefault(name, "").strip();
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /// The form's own key: sent twice, it acts once.
    static UUID key(Map<String, String> sent) {
        UUID key = id(sent, "cle");
        return key == null ? UUID.randomUUID() : key;
    }
}
