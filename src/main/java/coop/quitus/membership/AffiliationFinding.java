package coop.quitus.membership;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused of an affiliation.
public sealed interface AffiliationFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NoAdult _ -> MembershipRules.AFF_01;
            case TariffChanged _ -> MembershipRules.AFF_02;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case OutOfBounds(String field, long _, long _) -> field;
            case NoAdult(String _, int row) -> "adultes" + row;
            case NoPledge _ -> "engagement";
            case NoWords _, TooLong _ -> "mots";
            case OutsideTheYear _ -> "jour";
            default -> "";
        };
    }

    /// A class is declared without an adult (AFF-01).
    ///
    /// @param row of the form, from 1
    record NoAdult(String className, int row) implements AffiliationFinding {}

    /// No class has a head.
    record NobodyCounted() implements AffiliationFinding {}

    record OutOfBounds(String field, long least, long most) implements AffiliationFinding {}

    /// A good without a name, a price or a year that can be.
    ///
    /// @param row of the form, from 1
    record NotAGood(int row) implements AffiliationFinding {}

    /// The same class twice.
    record SameClassTwice(String code) implements AffiliationFinding {}

    /// The tariff changed since the page was read (AFF-02).
    record TariffChanged(Money seen, Money now) implements AffiliationFinding {}

    /// The association has not opened the campaign of that year.
    record CampaignNotOpen() implements AffiliationFinding {}

    /// Only a mandate holder declares.
    record NotMandated() implements AffiliationFinding {}

    record NoPledge() implements AffiliationFinding {}

    /// The affiliation is not at the point where that can be done.
    record AnotherState(AffiliationState state) implements AffiliationFinding {}

    record NoWords() implements AffiliationFinding {}

    record TooLong(int most) implements AffiliationFinding {}

    /// Headquarters and practice schools are not affiliated.
    record NotACooperative() implements AffiliationFinding {}

    record OutsideTheYear(LocalDate on, SchoolYear year) implements AffiliationFinding {}

    /// It was reminded that day already.
    record AlreadyReminded(LocalDate on) implements AffiliationFinding {}

    /// Nothing is awaited from it.
    record NothingAwaited() implements AffiliationFinding {}

    /// Nobody holds the mandate: there is nobody to write to.
    record NobodyToWriteTo() implements AffiliationFinding {}
}
