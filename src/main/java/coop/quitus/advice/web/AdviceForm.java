package coop.quitus.advice.web;

import coop.quitus.advice.Advice;
import coop.quitus.advice.NewAdvice;
import coop.quitus.advice.Topic;
import coop.quitus.advice.Verdict;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An advice as a form sends it.
final class AdviceForm {

    private final SentForm sent;

    AdviceForm(Map<String, String> sent) {
        this.sent = new SentForm(sent);
    }

    /// What the form shows of an advice that holds.
    static Map<String, String> of(Advice advice) {
        Map<String, String> fields = new HashMap<>();
        fields.put("theme", advice.topic().name());
        fields.put("reponse", advice.verdict().name());
        fields.put("titre", advice.title());
        fields.put("mots", String.join(", ", advice.words()));
        fields.put("conseil", advice.advice());
        fields.put("texte", advice.textKey());
        if (advice.textKey().isEmpty()) {
            fields.put("reference", advice.reference());
            fields.put("jour", advice.referencedOn().toString());
        }
        return fields;
    }

    NewAdvice asked(String id, LocalDate today) {
        return new NewAdvice(
                id,
                among(Topic.values(), "theme"),
                among(Verdict.values(), "reponse"),
                sent.text("titre"),
                words(),
                sent.text("conseil"),
                sent.text("texte"),
                sent.text("reference"),
                sent.day("jour"),
                Objects.requireNonNullElse(sent.day("depuis"), today),
                sent.text("raison"));
    }

    List<Sentence> faults() {
        return sent.faults();
    }

    private List<String> words() {
        return Arrays.stream(sent.text("mots").split("[,;\\n]", -1)).map(String::strip).toList();
    }

    /// What no form of ours sends reads as the first.
    private <E extends Enum<E>> E among(E[] values, String field) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(sent.text(field)))
                .findFirst()
                .orElse(values[0]);
    }
}
