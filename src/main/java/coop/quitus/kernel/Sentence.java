package coop.quitus.kernel;

import org.jspecify.annotations.Nullable;

/// A finding as a person reads it: what is wrong and where, what to do next, which rule. French,
/// without blame.
///
/// @param fact what, and where
/// @param remedy what to do next; empty when there is nothing to do
/// @param rule the page of the manual, if there is one
/// @param field the field of the form it stands beside, empty for the whole form
/// @param severity how it is shown
public record Sentence(
        String fact, String remedy, @Nullable Rule rule, String field, Severity severity) {

    /// Pairs a finding with its words.
    public static Sentence about(Finding finding, String fact, String remedy) {
        return new Sentence(fact, remedy, finding.rule(), finding.field(), finding.severity());
    }

    /// On one line, for a terminal: `fact remedy (règle ACC-01)`.
    public String onOneLine() {
        return (fact + " " + remedy).strip() + (rule == null ? "" : " (règle " + rule.id() + ")");
    }
}
