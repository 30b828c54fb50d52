package coop.quitus.risk;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// Why a sign cannot be explained.
public sealed interface RiskFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    @Override
    default String field() {
        return this instanceof NoReason ? "raison" : "";
    }

    /// Ten letters at least, a thousand at most.
    record NoReason() implements RiskFinding {}

    /// The sign is not there, or something else is seen now.
    record SeenOtherwise() implements RiskFinding {}

    /// Someone has already said why.
    record AlreadyExplained() implements RiskFinding {}
}
