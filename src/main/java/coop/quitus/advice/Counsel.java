package coop.quitus.advice;

import coop.quitus.identity.Person;
import coop.quitus.kernel.AssociationId;
import java.time.LocalDate;
import java.util.List;

/// Answers "are we allowed to?", in plain words or by theme.
public interface Counsel {

    /// Whatever the accents, the plurals and a letter gone astray.
    Answer answer(AssociationId association, String question, LocalDate day);

    /// All that is said of a theme here.
    Answer about(AssociationId association, Topic topic, LocalDate day);

    /// Whom to ask: those who look after the association on that day, by name.
    List<Person> whomToAsk(AssociationId association, LocalDate day);
}
