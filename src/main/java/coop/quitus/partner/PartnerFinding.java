package coop.quitus.partner;

import coop.quitus.federation.PlaceRules;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about partners, agreements, gifts and invoices.
public sealed interface PartnerFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case Unnamed _, AnotherSiret _ -> Severity.WARNS;
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NotASiret _ -> PlaceRules.IDN_01;
            case Unnamed _ -> PartnerRules.PAR_01;
            case Worthless _, NoBasis _ -> PartnerRules.PAR_02;
            case AnotherSiret _ -> PartnerRules.PAR_03;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NotAnEmail _ -> "courriel";
            case NotASiret _ -> "siret";
            case AnotherSiret _ -> "siret";
            case EndsBeforeItBegins _ -> "jusqua";
            case Future(String field) -> field;
            case OutsideTheYear(String field) -> field;
            case Worthless _ -> "valeur";
            case NoBasis _ -> "comment";
            case NoSuchFile _ -> "fichier";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements PartnerFinding {}

    record TooLong(String field, int most) implements PartnerFinding {}

    record NotAnEmail(String typed) implements PartnerFinding {}

    /// The key of the number is wrong (IDN-01).
    record NotASiret(String typed) implements PartnerFinding {}

    /// It was never known here, or not in this directory.
    record NoSuchPartner() implements PartnerFinding {}

    record NoSuchAgreement() implements PartnerFinding {}

    /// The file did not arrive.
    record NoSuchFile() implements PartnerFinding {}

    record EndsBeforeItBegins() implements PartnerFinding {}

    /// A day that has not come yet.
    record Future(String field) implements PartnerFinding {}

    record OutsideTheYear(String field) implements PartnerFinding {}

    /// Published, without the name of one person (PAR-01).
    record Unnamed(PartnerKind kind) implements PartnerFinding {}

    /// What one unit is worth is not above zero, or beyond what a school is given (PAR-02).
    record Worthless() implements PartnerFinding {}

    /// How the value was found is not said (PAR-02).
    record NoBasis() implements PartnerFinding {}

    record NoSuchContribution() implements PartnerFinding {}

    record AlreadyWithdrawn() implements PartnerFinding {}

    /// The invoice bears another SIRET than the one the school knows (PAR-03).
    record AnotherSiret(String known) implements PartnerFinding {}

    record NotASum() implements PartnerFinding {}

    record NoSuchInvoice() implements PartnerFinding {}

    /// It has its ending already.
    record AlreadyEnded() implements PartnerFinding {}
}
