package coop.quitus.kernel;

import org.jspecify.annotations.Nullable;

/// Something that can be refused or remarked: a value, never an exception.
///
/// Each room seals its own; its `Sentences` say them in French in one exhaustive switch.
public interface Finding {

    Severity severity();

    /// The rule of the catalogue behind it; null when the fact needs none (a missing field).
    @Nullable Rule rule();

    /// The field of the form it stands beside, empty when it concerns the whole: `date`,
    /// `lines[2].amount`.
    default String field() {
        return "";
    }
}
