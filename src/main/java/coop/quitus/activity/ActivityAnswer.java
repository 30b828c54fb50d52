package coop.quitus.activity;

/// What is answered to a question.
///
/// @param value as it is kept: `12`, `oui`, `2026-10-15`, a short text; empty for no answer
/// @param from where the house knows it from, in French: *d'après le cahier*; empty when a person
///   wrote it
/// @param houseSays what the house would have proposed, and from where, when a person wrote
///   otherwise; empty otherwise
public record ActivityAnswer(String value, String from, String houseSays) {

    static final ActivityAnswer NONE = new ActivityAnswer("", "", "");
}
