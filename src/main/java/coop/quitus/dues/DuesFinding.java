package coop.quitus.dues;

import coop.quitus.federation.PlaceRules;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused of a payment.
public sealed interface DuesFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return this instanceof NotAnIban || this instanceof NotACreditor ? PlaceRules.IDN_01 : null;
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NotAnIban _ -> "iban";
            case NotACreditor _ -> "ics";
            case TooSoon _ -> "jour";
            case NotAnAmount _ -> "montant";
            case MoreThanIsDue _ -> "montant";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements DuesFinding {}

    record TooLong(String field, int most) implements DuesFinding {}

    /// The affiliation is not declared: nothing is due yet.
    record NothingDue() implements DuesFinding {}

    /// It must be above zero, except an advance that comes back.
    record NotAnAmount() implements DuesFinding {}

    record MoreThanIsDue(coop.quitus.kernel.Money left) implements DuesFinding {}

    record NotAnIban(String text) implements DuesFinding {}

    /// The key of the creditor identifier is wrong (IDN-01).
    record NotACreditor(String text) implements DuesFinding {}

    /// The cooperative has no account known by its IBAN.
    record NoAccount() implements DuesFinding {}

    /// Only a mandate holder signs on line.
    record NotMandated() implements DuesFinding {}

    record NoMandate() implements DuesFinding {}

    /// The association has not said who collects.
    record NoCreditor() implements DuesFinding {}

    /// Banks ask for two days at least.
    record TooSoon(LocalDate earliest) implements DuesFinding {}

    /// No cooperative with a mandate owes anything.
    record NothingToCollect() implements DuesFinding {}

    record AlreadySettled(LocalDate on) implements DuesFinding {}

    record NoSuchThing() implements DuesFinding {}
}
