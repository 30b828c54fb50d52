package coop.quitus.campaign;

import java.util.List;
import java.util.Optional;

/// All that is known of a class in an action.
///
/// @param telling how it went, once it is told
/// @param awards the prizes it won
public record Participation(
        Edition edition,
        Standing standing,
        List<HandedIn> handedIn,
        Optional<Telling> telling,
        List<String> awards) {

    /// How it went, in figures.
    ///
    /// @param hours of class, all told
    public record Telling(int pupils, int hours) {}

    public Participation {
        handedIn = List.copyOf(handedIn);
        awards = List.copyOf(awards);
    }

    public Enrolment enrolment() {
        return standing.enrolment();
    }

    public Optional<HandedIn> handedIn(String deliverable) {
        return handedIn.stream().filter(one -> one.deliverable().equals(deliverable)).findFirst();
    }

    /// Whether all that must be handed in is.
    public boolean complete() {
        return edition.rules().deliverables().stream()
                .allMatch(one -> !one.required() || handedIn(one.key()).isPresent());
    }
}
