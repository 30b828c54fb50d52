package coop.quitus.purse;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The participatory budget of a class.
public interface ClassBudgets {

    Outcome<ClassBudget, PurseFinding> open(CooperativeId cooperative, NewBudget asked, Actor by);

    /// Adds a wish, 80 characters at most; its price comes from the quotes whose subject it is.
    ///
    /// @param key the form's own key
    Outcome<ClassBudget, PurseFinding> wish(
            CooperativeId cooperative, UUID budget, UUID key, String title, Actor by);

    /// Puts the wishes that have a price on the next council of the class, to be voted by points or
    /// by approval.
    Outcome<ClassBudget, PurseFinding> send(CooperativeId cooperative, UUID budget, Actor by);

    /// After the vote: the wishes that fit, in the order of the votes, carry the council's
    /// decision.
    Outcome<ClassBudget, PurseFinding> settle(CooperativeId cooperative, UUID budget, Actor by);

    Optional<ClassBudget> find(CooperativeId cooperative, UUID budget);

    /// Those of a class, the latest first.
    List<ClassBudget> of(CooperativeId cooperative, SchoolYear year, String classCode);
}
