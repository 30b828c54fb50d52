package coop.quitus.training;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who comes to the sessions of an association, who waits, and who came.
public interface Enrolments {

    /// Who comes and who waits, in the order of arrival; who gave up is left out.
    List<Enrolment> in(AssociationId association, UUID session);

    /// What one person asked for, in this association.
    List<Enrolment> of(AssociationId association, UUID person);

    /// Takes a seat, or a place on the waiting list when none is left.
    Outcome<Enrolment, TrainingFinding> enrol(CooperativeId from, UUID session, Actor by);

    /// Gives the seat back: the first who waits has it, and is written to.
    Outcome<Enrolment, TrainingFinding> giveUp(CooperativeId from, UUID session, Actor by);

    /// Says who came; those who had a seat and are not among them did not.
    Outcome<Integer, TrainingFinding> attend(
            AssociationId association, UUID session, Set<UUID> present, Actor by);

    /// The sheet to sign, as a PDF.
    byte[] sheet(AssociationId association, UUID session);

    /// The sealed certificate of someone who came; empty when they did not.
    Optional<byte[]> certificate(AssociationId association, UUID session, UUID person, Actor by);
}
