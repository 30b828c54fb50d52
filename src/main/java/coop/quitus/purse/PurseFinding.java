package coop.quitus.purse;

import coop.quitus.approval.ApprovalFinding;
import coop.quitus.council.CouncilFinding;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.pupil.PupilRules;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about the euros of a class.
public sealed interface PurseFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case FromTheBooks(PostingFinding finding) -> finding.severity();
            case FromTheCouncil(CouncilFinding finding) -> finding.severity();
            case FromTheApproval(ApprovalFinding finding) -> finding.severity();
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case FromTheBooks(PostingFinding finding) -> finding.rule();
            case FromTheCouncil(CouncilFinding finding) -> finding.rule();
            case FromTheApproval(ApprovalFinding finding) -> finding.rule();
            case NamesAChild _ -> PupilRules.RGPD_02;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case FromTheBooks(PostingFinding finding) -> finding.field();
            case NothingTaken _ -> "montant";
            case NotLeft _, MoreThanThere _ -> "reste";
            case NotTheLine(int position, Money _, int _) -> "ligne." + position;
            case NotTheTotal _ -> "total";
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NamesAChild(String field) -> field;
            default -> "";
        };
    }

    record NoSuchClass(String code) implements PurseFinding {}

    /// No coin was put down.
    record NothingTaken() implements PurseFinding {}

    /// What the class worked out is not what is left.
    record NotLeft(Money was, Money amount, TillMovement.Way way) implements PurseFinding {}

    /// More is said to be spent than there is in the box.
    record MoreThanThere(Money there) implements PurseFinding {}

    /// An adult answered already, or it was taken back.
    record AlreadyAnswered() implements PurseFinding {}

    record NoSuchMovement() implements PurseFinding {}

    record Missing(String field, String what) implements PurseFinding {}

    record TooLong(String field, int most) implements PurseFinding {}

    /// The text holds a first name of the school; which one is not repeated.
    record NamesAChild(String field) implements PurseFinding {}

    record NoSuchQuote() implements PurseFinding {}

    /// Nothing is asked for, or a line without a number or a price.
    record EmptyQuote() implements PurseFinding {}

    /// The class's sum of one line.
    ///
    /// @param position from 1
    record NotTheLine(int position, Money unit, int count) implements PurseFinding {}

    /// The class's sum of the whole.
    record NotTheTotal(Money said) implements PurseFinding {}

    /// The class has not worked it out yet.
    record NotWorkedOut() implements PurseFinding {}

    /// A vote needs two things to choose from, and twelve at most.
    record NotAChoice(int count) implements PurseFinding {}

    record NoSuchBudget() implements PurseFinding {}

    /// The council has not decided.
    record NotDecided() implements PurseFinding {}

    /// It went to the council: its wishes and prices stay as they were voted.
    record AlreadyAtTheCouncil() implements PurseFinding {}

    record FromTheBooks(PostingFinding finding) implements PurseFinding {}

    record FromTheCouncil(CouncilFinding finding) implements PurseFinding {}

    record FromTheApproval(ApprovalFinding finding) implements PurseFinding {}
}
