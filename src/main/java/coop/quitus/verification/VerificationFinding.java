package coop.quitus.verification;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about a verification.
public sealed interface VerificationFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return VerificationRules.VER_01;
    }

    /// @param named how many verifiers there are
    /// @param asked how many the association asks for
    record TooFewVerifiers(int named, int asked) implements VerificationFinding {}

    record TooFewParents(int named, int asked) implements VerificationFinding {}

    /// @param why what they are already: mandate holder, co-signatory, author of entries
    record MayNotVerify(String name, String why) implements VerificationFinding {}
}
