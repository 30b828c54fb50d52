package coop.quitus.audit.web;

import coop.quitus.audit.AuditSample;
import coop.quitus.audit.SamplePlan;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The auditor's samples of a year, and the terms of the next one.
///
/// @param sent what a form sent, when it comes back
public record SamplesPage(
        Frame frame,
        Room room,
        List<AuditSample> samples,
        UUID key,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public String typed(String name, String otherwise) {
        return sent.getOrDefault(name, otherwise);
    }

    public List<Choice> methods() {
        return Arrays.stream(SamplePlan.Method.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public List<Choice> strata() {
        return Arrays.stream(SamplePlan.Stratum.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public List<Choice> confidences() {
        return List.of(
                new Choice("95", "95 %"), new Choice("90", "90 %"), new Choice("80", "80 %"));
    }
}
