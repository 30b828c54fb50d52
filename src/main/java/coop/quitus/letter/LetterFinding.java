package coop.quitus.letter;

import coop.quitus.bylaw.BylawRules;
import coop.quitus.council.CouncilFinding;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.pupil.PupilRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be refused about a letter. Nothing was written.
public sealed interface LetterFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NotAdopted _, NotCarried _, NotTheHead _ -> LetterRules.LET_01;
            case Adopted _ -> LetterRules.LET_02;
            case NotSigned _ -> LetterRules.LET_03;
            case EnoughAnswers _ -> LetterRules.LET_04;
            case NamesAChild _ -> PupilRules.RGPD_02;
            case NoReason _ -> BylawRules.LOC_01;
            case CouncilRefuses(CouncilFinding cause) -> cause.rule();
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NamesAChild(String field, List<String> _) -> field;
            case NothingSaid(String field) -> field;
            case UnknownHole(String field, List<String> _) -> field;
            case NoReason _ -> "raison";
            case NotCarried _ -> "decision";
            case NoEmail _ -> "envoi";
            case NoSuchFile _ -> "fichier";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements LetterFinding {}

    record TooLong(String field, int most) implements LetterFinding {}

    /// A first name of a pupil of this school stands in a text that stays (RGPD-02).
    record NamesAChild(String field, List<String> names) implements LetterFinding {
        public NamesAChild {
            names = List.copyOf(names);
        }
    }

    /// An association's text is empty.
    record NothingSaid(String field) implements LetterFinding {}

    /// A hole that no question of this letter fills.
    record UnknownHole(String field, List<String> holes) implements LetterFinding {
        public UnknownHole {
            holes = List.copyOf(holes);
        }
    }

    /// The year has begun: a change of an association's letters says why (LOC-01).
    record NoReason(SchoolYear year) implements LetterFinding {}

    /// The nation has no such letter begun.
    record NoSuchTemplate() implements LetterFinding {}

    /// The association has no words of its own to take back.
    record FollowsAlready() implements LetterFinding {}

    record NoSuchLetter() implements LetterFinding {}

    record NoSuchPartner() implements LetterFinding {}

    /// Someone wrote it since it was read.
    record Changed(int version) implements LetterFinding {}

    /// It is adopted: its text does not change any more (LET-02).
    record Adopted() implements LetterFinding {}

    /// The council does not take it on its agenda.
    record CouncilRefuses(CouncilFinding cause) implements LetterFinding {}

    /// It waits for its council (LET-01).
    record NotAdopted() implements LetterFinding {}

    /// The decision is none of this school's, or was not carried (LET-01).
    record NotCarried() implements LetterFinding {}

    /// Only the head signs at the screen (LET-01).
    record NotTheHead() implements LetterFinding {}

    record AlreadySigned(String by) implements LetterFinding {}

    /// It is not signed yet (LET-03).
    record NotSigned() implements LetterFinding {}

    /// The partner has no e-mail.
    record NoEmail(String partner) implements LetterFinding {}

    /// It never left: nobody can answer it.
    record NotSent() implements LetterFinding {}

    record NoSuchFile() implements LetterFinding {}

    /// The link opens nothing, or no longer.
    record NoSuchLink() implements LetterFinding {}

    /// It has ten answers (LET-04).
    record EnoughAnswers() implements LetterFinding {}
}
