package coop.quitus.closing;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The closing of each year of a cooperative (CRF-02). The discharge itself is given elsewhere; its
/// last signature is heard here, and closes the books.
public interface Closings {

    /// How far the closing of a year is: its state, and its eleven checks as the books stand now.
    /// Costs a financial report and a dozen queries.
    Closing of(CooperativeId cooperative, SchoolYear year);

    /// The state alone: one query.
    ClosingState state(CooperativeId cooperative, SchoolYear year);

    /// Offers the report to the verifiers: a new version, kept as it is. Refused while a check is
    /// open, or the year is not over.
    Outcome<Closing, ClosingFinding> offer(CooperativeId cooperative, SchoolYear year, Actor by);

    /// Takes the offer back; what verifiers signed of it stays, and vouches for nothing.
    Outcome<Closing, ClosingFinding> takeBack(CooperativeId cooperative, SchoolYear year, Actor by);

    /// Sends the verified report to the association. Refused when the books say something else than
    /// what was vouched for.
    Outcome<Closing, ClosingFinding> submit(CooperativeId cooperative, SchoolYear year, Actor by);

    /// The association takes it.
    Outcome<Closing, ClosingFinding> accept(CooperativeId cooperative, SchoolYear year, Actor by);

    /// The association sends it back, with a comment; the books are open through a day.
    Outcome<Closing, ClosingFinding> sendBack(
            CooperativeId cooperative,
            SchoolYear year,
            String comment,
            LocalDate through,
            Actor by);

    /// The association closes it for its own accounts.
    Outcome<Closing, ClosingFinding> lock(CooperativeId cooperative, SchoolYear year, Actor by);

    /// It enters the aggregated accounts of the association.
    Outcome<Closing, ClosingFinding> aggregate(
            CooperativeId cooperative, SchoolYear year, Actor by);

    /// Asks the association to open the year again.
    Outcome<ReopeningRequest, ClosingFinding> askReopening(
            CooperativeId cooperative, SchoolYear year, String reason, Actor by);

    /// The association opens it through a day; the next version begins.
    Outcome<Closing, ClosingFinding> grantReopening(
            CooperativeId cooperative, SchoolYear year, String words, LocalDate through, Actor by);

    /// The association does not, and says why.
    Outcome<ReopeningRequest, ClosingFinding> declineReopening(
            CooperativeId cooperative, SchoolYear year, String words, Actor by);

    /// The path of a year, the first step first.
    List<ClosingStep> steps(CooperativeId cooperative, SchoolYear year);

    /// What was offered, the latest first.
    List<ReportVersion> versions(CooperativeId cooperative, SchoolYear year);

    Optional<ReportVersion> version(CooperativeId cooperative, SchoolYear year, int version);

    /// What changed from one version to another, figure by figure; `0` stands for the books as they
    /// are now.
    List<Difference> differences(CooperativeId cooperative, SchoolYear year, int from, int to);

    /// All that a version said, figure by figure: the `after` of each.
    List<Difference> figures(CooperativeId cooperative, SchoolYear year, int version);

    /// What does not hold any more: a vouched year whose books say something else, each with its
    /// year. Empty when all holds.
    List<Fault> check(CooperativeId cooperative);

    /// @param what the fault, in French
    record Fault(SchoolYear year, String what) {}
}
