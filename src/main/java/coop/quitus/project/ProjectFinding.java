package coop.quitus.project;

import coop.quitus.council.CouncilFinding;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.letter.LetterFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be refused, or remarked, in a project.
public sealed interface ProjectFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof TooSoon || this instanceof NotApproved
                ? Severity.WARNS
                : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case TooSoon _ -> ProjectRules.PRJ_01;
            case NoAccountYet _ -> ProjectRules.PRJ_02;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NamesAChild(String field, List<String> _) -> field;
            case NotADay(String field) -> field;
            case NoSuchPiece _ -> "piece";
            case NoSuchSubsidy _ -> "subvention";
            case NotAFigure _ -> "valeur";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements ProjectFinding {}

    record TooLong(String field, int most) implements ProjectFinding {}

    /// Words that stay hold the first name of a pupil.
    record NamesAChild(String field, List<String> names) implements ProjectFinding {}

    /// The last day is before the first, or a day does not fit.
    record NotADay(String field) implements ProjectFinding {}

    record NoSuchProject() implements ProjectFinding {}

    record NoSuchStep() implements ProjectFinding {}

    record NoSuchLine() implements ProjectFinding {}

    record NoSuchClass(String code) implements ProjectFinding {}

    record NoSuchPartner() implements ProjectFinding {}

    record NoSuchPicture() implements ProjectFinding {}

    record NoSuchDecision() implements ProjectFinding {}

    record NoSuchLink() implements ProjectFinding {}

    record NoSuchPiece(String piece) implements ProjectFinding {}

    record NoSuchSubsidy(String code) implements ProjectFinding {}

    /// An entry pays one project.
    record OfAnotherProject(String piece, String title) implements ProjectFinding {}

    /// A piece pays this line: it stays.
    record StillPaid(String label) implements ProjectFinding {}

    record NotAFigure(String said) implements ProjectFinding {}

    /// A step is done before those that it comes after.
    record TooSoon(List<String> before) implements ProjectFinding {}

    /// What its kind asks for is not there.
    record NotDoneYet(Lack lack) implements ProjectFinding {}

    /// What a step may lack.
    enum Lack {
        WORDS,
        FIGURES,
        LETTER,
        LETTER_ADOPTED,
        LETTER_SENT,
        LETTER_ANSWERED,
        DECISION,
        PIECE,
        PICTURE
    }

    record NoAccountYet() implements ProjectFinding {}

    record Ended() implements ProjectFinding {}

    record AlreadyWritten() implements ProjectFinding {}

    record AlreadyOnTheAgenda() implements ProjectFinding {}

    /// The directory or the letters refuse.
    record LettersRefuse(LetterFinding cause) implements ProjectFinding {}

    /// The council refuses.
    record CouncilRefuses(CouncilFinding cause) implements ProjectFinding {}

    /// It is tied, and its approval did not follow.
    record NotApproved(String piece) implements ProjectFinding {}
}
