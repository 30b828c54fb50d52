package coop.quitus.sampling;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The visits to the drawn cooperatives. All that is written of one is only ever added to.
public interface Visits {

    Optional<Visit> of(CooperativeId cooperative, SchoolYear year);

    /// The years it was drawn, the latest first: one query.
    List<Drawn> over(CooperativeId cooperative);

    /// Where all stand: three queries, however many.
    Coverage coverage(AssociationId association, SchoolYear year);

    /// @param counted what was in the cash box; null for anything else
    Outcome<Visit, SamplingFinding> look(
            CooperativeId cooperative,
            SchoolYear year,
            String thing,
            VisitLook.Verdict verdict,
            String words,
            @Nullable Money counted,
            Actor by);

    Outcome<Visit, SamplingFinding> observe(
            CooperativeId cooperative, SchoolYear year, Found found, Actor by);

    /// Who holds the mandate answers.
    Outcome<Visit, SamplingFinding> answer(
            CooperativeId cooperative, SchoolYear year, int observation, String words, Actor by);

    /// The association is content.
    Outcome<Visit, SamplingFinding> close(
            CooperativeId cooperative, SchoolYear year, int observation, String words, Actor by);

    /// Signs the visit; everything must have been looked at.
    Outcome<Visit, SamplingFinding> conclude(
            CooperativeId cooperative,
            SchoolYear year,
            VisitConclusion.Verdict verdict,
            String words,
            @Nullable LocalDate visitedOn,
            Actor by);

    /// The worksheet to print and take along, PDF/A.
    byte[] worksheet(CooperativeId cooperative, SchoolYear year);

    /// The sealed report; empty until the visit is signed.
    Optional<byte[]> report(CooperativeId cooperative, SchoolYear year, Actor by);

    /// The list for the auditor: what was drawn, how, and where each visit stands.
    Optional<byte[]> list(AssociationId association, SchoolYear year);

    /// A year in which a cooperative was drawn, and how far its visit is.
    ///
    /// @param visitedOn null until the visit is signed
    /// @param verdict likewise
    record Drawn(
            SchoolYear year,
            DrawReason reason,
            VisitStanding.State state,
            @Nullable LocalDate visitedOn,
            VisitConclusion.@Nullable Verdict verdict) {}

    /// What is found, as it is written down.
    ///
    /// @param dueOn null when nothing is asked
    record Found(
            VisitObservation.Gravity gravity,
            String what,
            String piece,
            String rule,
            String asked,
            @Nullable LocalDate dueOn) {}
}
