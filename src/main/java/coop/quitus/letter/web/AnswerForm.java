package coop.quitus.letter.web;

import coop.quitus.letter.LetterAnswer.Verdict;
import coop.quitus.letter.NewAnswer;
import coop.quitus.ui.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the form of an answer sends.
final class AnswerForm {

    private AnswerForm() {}

    static NewAnswer of(Map<String, String> sent, String file) {
        return new NewAnswer(
                Here.key(sent),
                verdict(sent.getOrDefault("reponse", "")),
                sent.getOrDefault("mots", "").strip(),
                sent.getOrDefault("conditions", "").strip(),
                sent.getOrDefault("nom", "").strip(),
                sent.getOrDefault("fonction", "").strip(),
                file);
    }

    private static @Nullable Verdict verdict(String typed) {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static List<Choice> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }
}
