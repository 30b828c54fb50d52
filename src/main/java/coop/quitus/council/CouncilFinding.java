package coop.quitus.council;

import coop.quitus.ballot.BallotFinding;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.pupil.PupilRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about a council.
public sealed interface CouncilFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof VoteRefuses(BallotFinding cause)
                ? cause.severity()
                : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NamesAChild _ -> PupilRules.RGPD_02;
            case TooSoonToAdopt _ -> CouncilRules.COU_04;
            case VoteRefuses(BallotFinding cause) -> cause.rule();
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NamesAChild(String field) -> field;
            case NotOfTheClass(String field) -> field;
            case OutsideTheYear _ -> "le";
            case NoSuchCount _ -> "presents";
            case VoteRefuses(BallotFinding cause) -> cause.field();
            default -> "";
        };
    }

    record Missing(String field, String what) implements CouncilFinding {}

    record TooLong(String field, int most) implements CouncilFinding {}

    /// The text holds a first name of the school; which one is not repeated.
    record NamesAChild(String field) implements CouncilFinding {}

    /// The pupil is not of this class.
    record NotOfTheClass(String field) implements CouncilFinding {}

    record NoSuchClass(String code) implements CouncilFinding {}

    record OutsideTheYear(LocalDate on, SchoolYear year) implements CouncilFinding {}

    record NoSuchCount(int count) implements CouncilFinding {}

    /// One option, or more than twelve.
    record NotOptions(int count) implements CouncilFinding {}

    /// The sitting is not where this act needs it.
    record NotNow(Sitting.State state) implements CouncilFinding {}

    record AnotherIsOpen(Body body) implements CouncilFinding {}

    record AlreadyPlanned(LocalDate on) implements CouncilFinding {}

    record AlreadyDecided(String title) implements CouncilFinding {}

    /// A vote on this point is under way.
    record VoteUnderWay(String title) implements CouncilFinding {}

    record NoVote() implements CouncilFinding {}

    record AlreadyAnswered(BoxNote.State state) implements CouncilFinding {}

    /// Minutes are adopted by the next council of the body, or at the end of the year's last one.
    record TooSoonToAdopt(int number) implements CouncilFinding {}

    record VoteRefuses(BallotFinding cause) implements CouncilFinding {}
}
