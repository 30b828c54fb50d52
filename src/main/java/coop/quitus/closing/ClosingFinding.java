package coop.quitus.closing;

import coop.quitus.cash.CashRules;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.LedgerRules;
import coop.quitus.reconciliation.ReconciliationRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about the closing of a year.
public sealed interface ClosingFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof Late ? Severity.INFORMS : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case DoesNotBalance _ -> ClosingRules.CRF_01;
            case NotThere _, NotAllDone _, BooksChanged _, Late _ -> ClosingRules.CRF_02;
            case NotOpened _, OpeningDiffers _ -> LedgerRules.ACC_04;
            default -> null;
        };
    }

    /// The year's last evening is still to come.
    record NotOver(SchoolYear year) implements ClosingFinding {}

    /// What is asked does not follow from where the closing stands.
    ///
    /// @param where the state, in French: *proposé aux vérificateurs*
    /// @param asked what was asked, in French: *envoyé*
    record NotThere(String where, String asked) implements ClosingFinding {}

    /// @param checks the titles of those that are still open
    record NotAllDone(List<String> checks) implements ClosingFinding {
        public NotAllDone {
            checks = List.copyOf(checks);
        }
    }

    /// The books say something else than what was signed.
    record BooksChanged(SchoolYear year) implements ClosingFinding {}

    /// A later year is closed: it would begin with other figures.
    record LaterYearClosed(SchoolYear later) implements ClosingFinding {}

    /// An earlier year was opened again and is not vouched for: it would be closed unseen.
    record EarlierYearOpen(SchoolYear earlier) implements ClosingFinding {}

    /// Sent after the last day.
    record Late(LocalDate due, long days) implements ClosingFinding {}

    /// Words are missing, or too many.
    record NoWords(String what) implements ClosingFinding {
        @Override
        public String field() {
            return "mots";
        }
    }

    /// The last day of a reopening is past, or too far.
    record NotADay(LocalDate from, LocalDate through) implements ClosingFinding {
        @Override
        public String field() {
            return "jusquau";
        }
    }

    /// A request waits already, or none does.
    record AlreadyAsked() implements ClosingFinding {}

    record NothingAsked() implements ClosingFinding {}

    /// What is held is not what was brought forward plus the result.
    record DoesNotBalance(Money assets, Money explained) implements ClosingFinding {}

    /// Last year ended with something, and this one begins with nothing.
    record NotOpened(SchoolYear before, Money held) implements ClosingFinding {}

    /// This year does not begin with what the last one ended with.
    record OpeningDiffers(String till, Money closed, Money opened) implements ClosingFinding {}

    /// A class still holds money of its advance (CLS-01).
    record AdvanceOpen(String className, Money left) implements ClosingFinding {
        @Override
        public Rule rule() {
            return CashRules.CLS_01;
        }
    }

    /// Lines name a subsidy, or bring public money, without a file in the register (ACC-13).
    record NotInTheRegister(String code, Money received) implements ClosingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_13;
        }
    }

    /// Nobody counted the cash on the last evening.
    record CashNotCounted(Money book) implements ClosingFinding {
        @Override
        public Rule rule() {
            return CashRules.CSH_01;
        }
    }

    /// Durable goods were bought that the register does not have (ACC-12).
    record NotInTheInventory(Money registered, Money bought) implements ClosingFinding {
        @Override
        public Rule rule() {
            return LedgerRules.ACC_12;
        }
    }

    /// The bank's statement does not reach the last evening.
    record NoStatement() implements ClosingFinding {
        @Override
        public Rule rule() {
            return ReconciliationRules.REC_02;
        }
    }

    /// Questions of the activity report that wait for an answer.
    record ActivityMissing(List<String> questions) implements ClosingFinding {
        public ActivityMissing {
            questions = List.copyOf(questions);
        }
    }

    /// Nobody holds a mandate today who could sign (MAN-01).
    record NoMandate() implements ClosingFinding {}
}
