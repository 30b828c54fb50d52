package coop.quitus.verification.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Panel;
import coop.quitus.verification.Verifier;
import java.util.List;
import java.util.stream.Collectors;

/// What a verifier does here, what not, with whom, and how long.
public record StartPage(Frame frame, Sitting sitting, Panel panel, List<Sentence> sentences)
        implements Page {

    public List<Sentence> missing() {
        return sentences.isEmpty() ? Here.said(panel.findings()) : List.of();
    }

    /// The others at the table.
    public String others() {
        return panel.verifiers().stream()
                .filter(one -> !one.id().equals(sitting.seat().verifier().id()))
                .map(Verifier::name)
                .collect(Collectors.joining(", "));
    }

    public boolean begun() {
        return sitting.sample() != null;
    }

    public boolean mayBegin() {
        return sitting.offer() != null && panel.complete() && !begun();
    }

    /// Two minutes a piece, and ten for the rest.
    public long minutes() {
        return begun() ? 10L + 2L * (sitting.total() - sitting.seenByMe()) : 35;
    }
}
