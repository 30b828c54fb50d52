package coop.quitus.consolidation;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked of the accounts of an association.
public sealed interface ConsolidationFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof Late ? Severity.WARNS : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case ProposalsLeft _ -> ConsolidationRules.CON_01;
            case Late _ -> ConsolidationRules.CON_03;
            case SharesAFate _ -> ConsolidationRules.ELI_07;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case NoReason _ -> "motif";
            case NoSuchPiece _ -> "piece";
            case NotAnAccount(String field) -> field;
            case NotAnAmount _ -> "montant";
            case SameAccount _ -> "credit";
            case YearsOutOfBounds _ -> "annees";
            case NoLabel _ -> "libelle";
            default -> "";
        };
    }

    record NoReason() implements ConsolidationFinding {}

    /// It is not a flow of this association.
    record NoSuchFlow() implements ConsolidationFinding {}

    /// Its entry undoes another: that one decides.
    record SharesAFate() implements ConsolidationFinding {}

    record NoSuchPiece(String piece, SchoolYear year) implements ConsolidationFinding {}

    record NoSuchProposal() implements ConsolidationFinding {}

    record NoLabel() implements ConsolidationFinding {}

    record NotAnAccount(String field) implements ConsolidationFinding {}

    record NotAnAmount() implements ConsolidationFinding {}

    record SameAccount() implements ConsolidationFinding {}

    record YearsOutOfBounds() implements ConsolidationFinding {}

    /// The year is not over.
    record NotOver(LocalDate lastDay) implements ConsolidationFinding {}

    /// Adjustments wait for a word (CON-01).
    record ProposalsLeft(int count) implements ConsolidationFinding {}

    /// Nothing changed since they were approved.
    record AlreadyApproved() implements ConsolidationFinding {}

    /// Cooperatives whose report is not in; their books count as they stand (CON-03).
    record Late(int count) implements ConsolidationFinding {}
}
