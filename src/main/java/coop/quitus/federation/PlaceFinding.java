package coop.quitus.federation;

import coop.quitus.bylaw.BylawRules;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
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

    /// It closed on that day: nothing begins there any more.
    record CooperativeIsClosed(LocalDate on) implements PlaceFinding {}

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

    /// An auditor is lent a key, and not for ever: an end is said, twelve months after the first
    /// day at most (AUD-02).
    record ReadsForATime(LocalDate first, LocalDate last) implements PlaceFinding {
        @Override
        public String field() {
            return "au";
        }
    }

    /// A role that such a place does not know: no auditor in a class.
    record RoleDoesNotFit(String role) implements PlaceFinding {
        @Override
        public String field() {
            return "role";
        }
    }

    /// A mandate that this person may neither give nor end.
    record NotYoursToGive(String role) implements PlaceFinding {
        @Override
        public String field() {
            return "role";
        }
    }

    /// Nobody verifies books they keep (domain, section 8).
    record VerifiesOwnBooks() implements PlaceFinding {
        @Override
        public String field() {
            return "role";
        }
    }

    record NoSuchMandate() implements PlaceFinding {}

    record NoSuchClass(String code) implements PlaceFinding {
        @Override
        public String field() {
            return "classe";
        }
    }

    /// Nine digits with their key (IDN-01).
    record NotASiren(String text) implements PlaceFinding {
        @Override
        public Rule rule() {
            return PlaceRules.IDN_01;
        }

        @Override
        public String field() {
            return "siren";
        }
    }

    /// Fourteen digits with their key, the first nine being the SIREN (IDN-01).
    record NotASiret(String text) implements PlaceFinding {
        @Override
        public Rule rule() {
            return PlaceRules.IDN_01;
        }

        @Override
        public String field() {
            return "siret";
        }
    }

    /// A `W` and nine signs (IDN-01).
    record NotARna(String text) implements PlaceFinding {
        @Override
        public Rule rule() {
            return PlaceRules.IDN_01;
        }

        @Override
        public String field() {
            return "rna";
        }
    }

    /// Neither an IBAN whose key is right nor an account's number (IDN-01).
    record NotAnAccount(String text) implements PlaceFinding {
        @Override
        public Rule rule() {
            return PlaceRules.IDN_01;
        }

        @Override
        public String field() {
            return "iban";
        }
    }

    record AccountIsKnown(String bank) implements PlaceFinding {
        @Override
        public String field() {
            return "iban";
        }
    }

    record NoBank() implements PlaceFinding {
        @Override
        public String field() {
            return "banque";
        }
    }

    /// A choice out of its bounds.
    record OutOfBounds(String field, long least, long most) implements PlaceFinding {}

    /// The association chose nothing that it could give up.
    record FollowsAlready() implements PlaceFinding {}

    /// A change in a year that has begun, without its reason (LOC-01).
    record NoReason(SchoolYear year) implements PlaceFinding {
        @Override
        public Rule rule() {
            return BylawRules.LOC_01;
        }

        @Override
        public String field() {
            return "raison";
        }
    }

    /// A day that is not in the school year it is for.
    record OutsideTheYear(String field, SchoolYear year) implements PlaceFinding {}
}
