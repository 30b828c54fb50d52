package coop.quitus.advice.web;

import coop.quitus.advice.Advice;
import coop.quitus.advice.Topic;
import coop.quitus.advice.Verdict;
import coop.quitus.bylaw.LegalText;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An association writes its own word, beside the nation's.
///
/// @param path where it is sent
/// @param nation what the nation says of the same thing
/// @param own whether the association has a word of its own, which it may take back
public record AdviceFormPage(
        Frame frame,
        String path,
        String pack,
        Optional<Advice> nation,
        boolean own,
        List<LegalText> texts,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Choice> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new Choice(topic.name(), topic.inFrench()))
                .toList();
    }

    public List<Choice> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Choice(verdict.name(), verdict.inFrench()))
                .toList();
    }

    public List<Choice> known() {
        return texts.stream()
                .map(text ->
                        new Choice(text.key(), text.reference(), Dates.longDay(text.datedOn())))
                .toList();
    }
}
