package coop.quitus.subsidy;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a funder granted, and under which conditions.
///
/// @param funder its name: *Mairie de Saint-Genest*, 1 to 120 characters
/// @param purpose what the money is for, 1 to 200 characters
/// @param granted what it promised, above zero
/// @param earmarked whether it may only serve that purpose; what is left of such a subsidy on 31
///   August is a dedicated fund of the association
/// @param decidedOn the day of its decision; null while unknown
/// @param decision the decision's reference; empty when unknown
/// @param convention the agreement's reference and day; empty when there is none (SUB-03)
/// @param pledgedOn the day the republican pledge was signed with the request; null when it was not
/// @param spendFrom the first day an expense may have; null for any
/// @param spendThrough the last one; null for any
/// @param excluded lines of the chart that it does not pay for
/// @param conditions its other conditions, in words, at most 1,000 characters
/// @param expected the payments it announced, by day
/// @param reportDue the day its report is owed; [#usualDue(SchoolYear)] unless it says otherwise
///   (SUB-02)
public record SubsidyTerms(
        FunderKind kind,
        String funder,
        String purpose,
        Money granted,
        boolean earmarked,
        @Nullable LocalDate decidedOn,
        String decision,
        String convention,
        @Nullable LocalDate pledgedOn,
        @Nullable LocalDate spendFrom,
        @Nullable LocalDate spendThrough,
        Set<AccountKey> excluded,
        String conditions,
        List<Expected> expected,
        LocalDate reportDue) {

    /// A payment that the funder announced.
    public record Expected(LocalDate dueOn, Money amount) {}

    public SubsidyTerms {
        excluded = Set.copyOf(excluded);
        expected = List.copyOf(expected);
    }

    /// The least one knows: who, what for, how much.
    public static SubsidyTerms of(
            FunderKind kind, String funder, String purpose, Money granted, SchoolYear year) {
        return new SubsidyTerms(
                kind,
                funder,
                purpose,
                granted,
                true,
                null,
                "",
                "",
                null,
                null,
                null,
                Set.of(),
                "",
                List.of(),
                usualDue(year));
    }

    /// Six months after the end of the year it was granted for: on 28 or 29 February.
    public static LocalDate usualDue(SchoolYear year) {
        return year.next().firstDay().plusMonths(6).minusDays(1);
    }
}
