package coop.quitus.federation;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// All that can be refused about places and mandates.
public sealed interface PlaceFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// Seven digits and the letter they call for (IDN-01).
    record NotAUai(String uai, String expected) implements PlaceFinding {
        @Override
        public Rule rule() {
            return PlaceRules.IDN_01;
        }

        @Override
        public String field() {
            return "uai";
        }
    }

    record NoName() implements PlaceFinding {
        @Override
        public String field() {
            return "nom";
        }
    }

    record NoSuchAssociation() implements PlaceFinding {
        @Override
        public String field() {
            return "association";
        }
    }

    /// A class code is 1 to 20 letters, digits, spaces or hyphens.
    record NotAClassCode(String code) implements PlaceFinding {
        @Override
        public String field() {
            return "classe";
        }
    }

    record ClassExists(String code) implements PlaceFinding {
        @Override
        public String field() {
            return "classe";
        }
    }

    /// These very books are here already.
    record BooksAreHere(String name) implements PlaceFinding {}

    record NoSuchCooperative() implements PlaceFinding {}

    /// The same person already holds this mandate there on one of those days.
    record MandateOverlaps(String role) implements PlaceFinding {
        @Override
        public String field() {
            return "du";
        }
    }

    /// The mandate would end before it begins.
    record EndsBeforeItBegins() implements PlaceFinding {
        @Override
        public String field() {
            return "au";
        }
    }
}
