package coop.quitus.advice;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;

/// The pack of advice: the nation's, and over it each association's own words. What held on a day
/// can always be read again.
public interface AdvicePack {

    /// What holds for an association on a day, one advice for each id, by title.
    List<Advice> of(AssociationId association, LocalDate day);

    /// The same, about expenses alone: what an entry of the books is held against (EXP-01).
    default List<Advice> spending(AssociationId association, LocalDate day) {
        return of(association, day).stream()
                .filter(advice -> advice.topic() == Topic.EXPENSES)
                .toList();
    }

    /// The nation's own, on a day.
    List<Advice> nation(LocalDate day);

    /// What the nation and the other associations say of the same thing on a day: of use where they
    /// say otherwise.
    List<Advice> elsewhere(AssociationId here, String id, LocalDate day);

    /// Writes an association's own word; the former one stays in the history.
    Outcome<Advice, AdviceFinding> write(AssociationId association, NewAdvice asked, Actor by);

    /// Takes its own word back from today on: the nation's stands again, or nothing.
    ///
    /// @param reason why
    Outcome<String, AdviceFinding> withdraw(
            AssociationId association, String id, String reason, Actor by);
}
