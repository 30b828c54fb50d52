package coop.quitus.verification;

import coop.quitus.bylaw.BylawRules;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
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
    record MayNotVerify(String name, String why) implements VerificationFinding {
        @Override
        public String field() {
            return "nom";
        }
    }

    record AlreadyNamed(String name) implements VerificationFinding {
        @Override
        public String field() {
            return "nom";
        }
    }

    record NotAName() implements VerificationFinding {
        @Override
        public @Nullable Rule rule() {
            return null;
        }

        @Override
        public String field() {
            return "nom";
        }
    }

    record NotAnAddress(String email) implements VerificationFinding {
        @Override
        public @Nullable Rule rule() {
            return null;
        }

        @Override
        public String field() {
            return "courriel";
        }
    }

    /// @param most how many may be named in a year
    record TooManyVerifiers(int most) implements VerificationFinding {}

    /// They were never named that year, or were withdrawn.
    record NoLongerVerifies() implements VerificationFinding {}

    /// The mandate holder has not offered the report, or it is already verified and sent.
    record NothingOffered() implements VerificationFinding {
        @Override
        public Rule rule() {
            return VerificationRules.VER_03;
        }
    }

    /// @param position the place that is not in the sample
    record NotDrawn(int position) implements VerificationFinding {
        @Override
        public Rule rule() {
            return VerificationRules.VER_03;
        }
    }

    record RemarkWithoutWords(int most) implements VerificationFinding {
        @Override
        public @Nullable Rule rule() {
            return null;
        }

        @Override
        public String field() {
            return "remarque";
        }
    }

    /// Something else than a number of notes or coins.
    ///
    /// @param value which note or coin, in cents
    record NotACount(int value) implements VerificationFinding {
        @Override
        public @Nullable Rule rule() {
            return null;
        }

        @Override
        public String field() {
            return "pieces." + value;
        }
    }

    /// A change in a year that has begun, without its reason (LOC-01).
    record NoReason(SchoolYear year) implements VerificationFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_01;
        }

        @Override
        public String field() {
            return "raison";
        }
    }
}
