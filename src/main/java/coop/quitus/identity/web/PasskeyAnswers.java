package coop.quitus.identity.web;

import coop.quitus.identity.Passkeys;
import coop.quitus.kernel.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What `passkeys.js` is told: a question in JSON, where to go next, or a sentence.
final class PasskeyAnswers {

    private static final MediaType WORDS = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private PasskeyAnswers() {}

    /// The ceremony's name is base64url, the options are JSON already.
    static String inJson(Passkeys.Challenge challenge) {
        return "{\"ceremony\":\""
                + challenge.ceremony()
                + "\",\"options\":"
                + challenge.options()
                + "}";
    }

    static ResponseEntity<String> goTo(String path) {
        return ResponseEntity.ok().contentType(WORDS).body(path);
    }

    static ResponseEntity<String> refused(List<Sentence> sentences) {
        String words = sentences.stream().map(Sentence::onOneLine).collect(Collectors.joining(" "));
        return ResponseEntity.unprocessableContent().contentType(WORDS).body(words);
    }
}
