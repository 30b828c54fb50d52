package coop.quitus.oversight;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused when an association asks, reminds or notes.
public sealed interface OversightFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return this instanceof TooSoon ? OversightRules.SUI_04 : null;
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case UnknownField _ -> "mots";
            case NotOfTheTeam _ -> "responsable";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements OversightFinding {}

    record TooLong(String field, int most) implements OversightFinding {}

    /// No such entry, question or voucher in this cooperative.
    record NoSuchThing() implements OversightFinding {}

    /// Nothing is to be answered: the question is resolved.
    record AlreadyResolved() implements OversightFinding {}

    /// The same reminder left less than a fortnight ago (SUI-04).
    record TooSoon(LocalDate last, LocalDate again) implements OversightFinding {}

    /// Nobody holds this cooperative: there is nobody to write to.
    record NobodyToWriteTo() implements OversightFinding {}

    /// Nobody was chosen.
    record NobodyChosen() implements OversightFinding {}

    /// A word between braces that no field answers.
    record UnknownField(String name) implements OversightFinding {}

    /// Who looks after a cooperative is of the association's team.
    record NotOfTheTeam() implements OversightFinding {}
}
