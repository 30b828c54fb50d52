package coop.quitus.training;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The trainings of an association: what it offers, when, and who owes it one.
public interface Trainings {

    /// Its catalogue, by title.
    List<Training> catalogue(AssociationId association);

    /// Adds one to the catalogue; its id is the key of the form.
    Outcome<Training, TrainingFinding> offer(AssociationId association, Training asked, Actor by);

    Outcome<TrainingSession, TrainingFinding> announce(
            AssociationId association, NewSession asked, Actor by);

    /// Its sessions, the next first; those that are over come last.
    List<TrainingSession> sessions(AssociationId association);

    Optional<TrainingSession> session(AssociationId association, UUID session);

    /// It will not be held: who had a seat is written to.
    Outcome<TrainingSession, TrainingFinding> cancel(
            AssociationId association, UUID session, Actor by);

    /// People and hours by year and training, the last year first.
    List<TrainingHours> hours(AssociationId association);

    /// The mandate holders of the association who have not followed a compulsory training; none
    /// where no training is compulsory.
    List<TrainingGap> lacking(AssociationId association);

    /// Whether that person, who holds a mandate there, still owes a compulsory training (FOR-01).
    List<TrainingFinding> owed(CooperativeId cooperative, UUID person);
}
