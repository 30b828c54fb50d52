package coop.quitus.advice;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import java.util.List;
import java.util.UUID;

/// What the pack had no answer to, for the association to answer by adding to its pack.
public interface OpenQuestions {

    /// The most asked first.
    List<OpenQuestion> of(AssociationId association);

    /// Keeps a question, without a name; numbers and addresses in it are left out. The same
    /// question counts once more.
    void keep(AssociationId association, String question);

    /// The association has answered, or has nothing to say.
    void settle(AssociationId association, UUID question, Actor by);
}
