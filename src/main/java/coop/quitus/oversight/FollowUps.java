package coop.quitus.oversight;

import coop.quitus.job.Job;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The reminders of an association: written to many at once, each with its own facts; kept, and
/// visible on both sides.
public interface FollowUps {

    /// What a reminder may name between braces.
    List<String> FIELDS =
            List.of("personne", "coopérative", "numéro", "année", "échéance", "constat", "lien");

    /// All those a cooperative was sent, the latest first.
    List<FollowUp> of(CooperativeId cooperative);

    /// Those nobody of the cooperative has read yet, the latest first: one query.
    List<FollowUp> unread(CooperativeId cooperative);

    /// Someone of the cooperative read it. The first one is kept.
    void read(CooperativeId cooperative, UUID id, Actor by);

    /// As one cooperative would receive it; nothing is written.
    Outcome<Preview, OversightFinding> preview(
            AssociationId association,
            SchoolYear year,
            CooperativeId cooperative,
            NewFollowUp asked);

    /// Sends it to each, in the background. Those who had the same one less than a fortnight ago
    /// are passed over, unless it says otherwise (SUI-04); the job says which.
    Outcome<Job, OversightFinding> send(
            AssociationId association,
            SchoolYear year,
            Set<CooperativeId> cooperatives,
            NewFollowUp asked,
            Actor by);

    /// Sends it to one, at once.
    ///
    /// @param sending the sending it belongs to: the same one twice writes once
    Outcome<FollowUp, OversightFinding> send(
            AssociationId association,
            SchoolYear year,
            CooperativeId cooperative,
            UUID sending,
            NewFollowUp asked,
            Actor by);

    /// @param recipients the names of those it would be written to
    record Preview(String recipients, String subject, String words) {}
}
