package coop.quitus.kernel;

/// A rule of the catalogue: one page of the manual, in the app (`/regles/ACC-01`) and in
/// `docs/rules/`.
///
/// @param id as in the catalogue: `ACC-01`
/// @param severity what happens when it is broken
/// @param title one line, French
/// @param text the rule itself, French, plain
/// @param source the text or the practice it comes from
/// @param example a refusal or remark as a person would read it
/// @param remedy what to do next
public record Rule(
        String id,
        Severity severity,
        String title,
        String text,
        String source,
        String example,
        String remedy) {

    public Rule {
        if (!id.matches("[A-Z]{2,4}-\\d{2}")) {
            throw new IllegalArgumentException("not a rule's id: " + id);
        }
    }
}
