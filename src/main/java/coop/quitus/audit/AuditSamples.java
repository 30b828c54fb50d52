package coop.quitus.audit;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The auditor's own statistical samples: drawn on his terms, seen by him alone.
public interface AuditSamples {

    /// Draws one from the expenses and receipts of the year that stand.
    ///
    /// @param key of the form: sent twice, it is drawn once
    Outcome<AuditSample, AuditFinding> draw(
            AssociationId association, SchoolYear year, UUID key, SamplePlan plan, Actor by);

    /// One's own of a year, the latest first.
    List<AuditSample> of(AssociationId association, SchoolYear year, UUID author);

    /// One of one's own.
    Optional<AuditSample> sample(AssociationId association, UUID sample, UUID author);

    /// Its worklist, the largest above the threshold first, then in the order of the population.
    List<SampledPiece> pieces(AssociationId association, AuditSample sample);

    /// Says what was found of a piece; said again, the last word counts.
    Outcome<SampledPiece, AuditFinding> tick(
            AssociationId association,
            AuditSample sample,
            int position,
            boolean exception,
            Money error,
            String words,
            Actor by);

    /// What it says of the whole.
    SampleConclusion conclude(AuditSample sample, List<SampledPiece> pieces);
}
