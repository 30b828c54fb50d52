package coop.quitus.discharge;

import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be refused about a discharge. Nothing was signed.
public sealed interface DischargeFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// No report stands ready.
    record NothingOffered() implements DischargeFinding {}

    /// What was shown is not what the books say now.
    record BooksChanged() implements DischargeFinding {
        @Override
        public Rule rule() {
            return DischargeRules.VER_02;
        }
    }

    /// @param left what is still to be looked at, in French
    record NotFinished(List<String> left) implements DischargeFinding {
        public NotFinished {
            left = List.copyOf(left);
        }
    }

    record NotOnThePanel(String name) implements DischargeFinding {}

    /// One verdict per person and version, for ever.
    record AlreadySigned(String name) implements DischargeFinding {}

    /// @param refused how it ended
    record Concluded(boolean refused) implements DischargeFinding {}

    record NoVerdict(String name) implements DischargeFinding {
        @Override
        public String field() {
            return "avis";
        }
    }

    /// Reservations and refusals say why.
    record WithoutWords(Verdict verdict, String name) implements DischargeFinding {
        @Override
        public String field() {
            return "mots";
        }
    }

    record TooManyWords() implements DischargeFinding {
        @Override
        public String field() {
            return "mots";
        }
    }

    /// Reservations and refusals are the verifiers'.
    record NotAVerifier(String name) implements DischargeFinding {}

    /// @param expected whose seat it is
    record AnotherName(String expected) implements DischargeFinding {
        @Override
        public String field() {
            return "nom";
        }
    }

    record NoMandate(String name) implements DischargeFinding {
        @Override
        public Rule rule() {
            return DischargeRules.MAN_01;
        }
    }

    /// @param year in which it is to be taken, as screens write it
    record NoPledge(String name, String year) implements DischargeFinding {
        @Override
        public Rule rule() {
            return DischargeRules.MAN_01;
        }
    }

    record NotATeacher(String name) implements DischargeFinding {}

    record StillAwaited(List<String> names) implements DischargeFinding {
        public StillAwaited {
            names = List.copyOf(names);
        }
    }

    /// The photograph shows no square that can be read, and no code was typed.
    record UnreadableSquare() implements DischargeFinding {
        @Override
        public String field() {
            return "code";
        }
    }

    /// @param typed the code, when it is the code that does not fit; empty for the square
    record AnotherPaper(String typed) implements DischargeFinding {
        @Override
        public String field() {
            return typed.isEmpty() ? "" : "code";
        }

        @Override
        public Rule rule() {
            return DischargeRules.VER_02;
        }
    }

    record NobodyTicked() implements DischargeFinding {}

    record NoPhotograph() implements DischargeFinding {}
}
