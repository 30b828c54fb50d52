package coop.quitus.bylaw;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// All that can be refused of a national release.
public sealed interface BylawFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// The release says neither its title nor what changes.
    record NothingSaid(String field) implements BylawFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_01;
        }
    }

    /// No text, or a text that is not dated yet (LOC-02).
    record NoReference(String field) implements BylawFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_02;
        }
    }

    /// It would change a year that is over.
    record YearIsOver(SchoolYear year) implements BylawFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_01;
        }

        @Override
        public String field() {
            return "annee";
        }
    }

    /// It sets nothing that differs from what holds.
    record NothingChanges() implements BylawFinding {}

    /// A value that cannot be: the field is its key.
    record NotAValue(String field, NationalValue.Kind kind, long most) implements BylawFinding {}
}
