package coop.quitus.advice;

import coop.quitus.bylaw.BylawRules;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// All that can be refused of an association's own advice.
public sealed interface AdviceFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// The title, the words or the advice is empty, or too long.
    record NothingSaid(String field) implements AdviceFinding {}

    /// No text of the catalogue, and no reference of one's own (LOC-02).
    record NoText() implements AdviceFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_02;
        }

        @Override
        public String field() {
            return "reference";
        }
    }

    /// A text of one's own without its day, or dated in the future (LOC-02).
    record NoDate() implements AdviceFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_02;
        }

        @Override
        public String field() {
            return "jour";
        }
    }

    /// A change in a year that has begun, without its reason (LOC-01).
    record NoReason(SchoolYear year) implements AdviceFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_01;
        }

        @Override
        public String field() {
            return "raison";
        }
    }

    /// The association has no word of its own on that.
    record NotItsOwn() implements AdviceFinding {}
}
