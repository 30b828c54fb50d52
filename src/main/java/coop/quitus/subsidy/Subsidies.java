package coop.quitus.subsidy;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The register of subsidies of a cooperative.
public interface Subsidies {

    /// Opens a file. The lines of the books that already name its code join it at once.
    ///
    /// @param code 2 to 30 capital letters, digits and dashes, beginning with none of these: it
    ///   stands on the lines of the books
    Outcome<Subsidy, SubsidyFinding> open(
            CooperativeId cooperative, String code, SubsidyTerms terms, Actor by);

    /// Writes its terms anew; the earlier ones stay readable. Refused when what is charged already
    /// would break them.
    ///
    /// @param version the version that was read: someone may have been faster
    Outcome<Subsidy, SubsidyFinding> amend(
            CooperativeId cooperative, String code, int version, SubsidyTerms terms, Actor by);

    /// Files a paper, already kept as a voucher. The same one twice is filed once.
    Outcome<Subsidy, SubsidyFinding> file(
            CooperativeId cooperative,
            String code,
            String voucher,
            Subsidy.LetterKind kind,
            Actor by);

    Optional<Subsidy> subsidy(CooperativeId cooperative, String code);

    /// All of them, by code.
    List<Subsidy> all(CooperativeId cooperative);

    /// What was written of its terms, the oldest first.
    List<SubsidyTerms> history(CooperativeId cooperative, String code);

    /// How each stands on the evening of a day, by code; three queries, however many there are.
    List<SubsidyStanding> standings(CooperativeId cooperative, LocalDate evening);

    /// What is worth saying of the subsidies that live in a school year, on the evening of a day.
    List<SubsidyFinding> review(CooperativeId cooperative, SchoolYear year, LocalDate evening);

    /// The reports owed within 60 days, or late, of subsidies that received something and whose
    /// report is not filed; the most pressing first (SUB-02).
    List<SubsidyFinding.ReportSoon> reminders(CooperativeId cooperative, LocalDate today);
}
