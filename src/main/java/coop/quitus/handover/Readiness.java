package coop.quitus.handover;

import coop.quitus.kernel.Sentence;
import java.util.List;

/// How far a sitting is, as the books stand now.
///
/// @param steps in the order one does them
/// @param minutes what would be signed now
public record Readiness(List<Step> steps, Minutes minutes) {

    public Readiness {
        steps = List.copyOf(steps);
    }

    public long done() {
        return steps.stream().filter(Step::done).count();
    }

    public boolean ready() {
        return steps.stream().allMatch(Step::done);
    }

    /// One thing to settle.
    ///
    /// @param key as programs name it: `cash`
    /// @param title as people do: *La caisse*
    /// @param done whether it stands in nobody's way
    /// @param sentences the reasons, each with its remedy; a done step may have remarks
    /// @param fix where it is mended, without the place: `/exercices/2025/caisse/comptage`;
    ///   `#a-dire` for the form of the page itself
    /// @param action what one does there: *Compter la caisse*
    public record Step(
            String key,
            String title,
            boolean done,
            List<Sentence> sentences,
            String fix,
            String action) {
        public Step {
            sentences = List.copyOf(sentences);
        }
    }
}
